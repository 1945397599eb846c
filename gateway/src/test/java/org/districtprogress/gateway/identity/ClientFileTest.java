package org.districtprogress.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;
import org.districtprogress.problem.file.OwnerFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientFileTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ObjectMapper JSON = new JsonMapper();

    @TempDir Path folder;
    private Path file;
    private ClientFile clients;

    @BeforeEach
    void open() {
        file = folder.resolve("clients.json");
        clients = opened();
    }

    private ClientFile opened() {
        return new ClientFile(new OwnerFile(file), JSON);
    }

    private static KnownClient client(String name, String secret) {
        return new KnownClient(
                new Caller(
                        name,
                        "经济发展局",
                        Set.of(CallerRole.REPORTER),
                        Owned.of(List.of("gdp")),
                        Owned.of(List.of("projects"))),
                SecretHash.of(secret, RANDOM));
    }

    @Test
    void client_is_found_again_and_its_secret_stands_nowhere() throws IOException {
        String secret = SecretHash.draw(RANDOM);
        clients.put(client("projects-office", secret));

        KnownClient found = opened().find("projects-office").orElseThrow();
        assertThat(found.caller().department()).isEqualTo("经济发展局");
        assertThat(found.caller().indicators().holds("gdp")).isTrue();
        assertThat(found.secret().matches(secret)).isTrue();
        assertThat(found.secret().matches(secret + " ")).isFalse();
        assertThat(Files.readString(file)).doesNotContain(secret);
        assertThat(opened().find("another")).isEmpty();
    }

    @Test
    void two_clients_with_one_secret_cannot_be_told_by_their_hashes() {
        assertThat(client("a", "same").secret().sha256())
                .isNotEqualTo(client("b", "same").secret().sha256());
    }

    @Test
    void file_is_read_again_when_somebody_changes_it() throws IOException {
        clients.put(client("first", "s"));
        clients.put(client("second", "s"));
        assertThat(clients.find("first")).isPresent();

        ClientFile elsewhere = opened();
        assertThat(elsewhere.remove("first")).isTrue();
        assertThat(elsewhere.remove("first")).isFalse();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));

        assertThat(clients.find("first")).isEmpty();
        assertThat(clients.find("second")).isPresent();
    }

    @Test
    void what_cannot_be_is_said_with_its_client_and_shows_no_hash() throws IOException {
        clients.put(client("first", "s"));
        String whole = Files.readString(file);
        String hash = clients.find("first").orElseThrow().secret().sha256();
        for (String[] change :
                new String[][] {
                    {"\"reporter\"", "\"root\"", "no role 'root'"},
                    {"\"gdp\"", "\"G D P\"", "not a code: 'G D P'"},
                    {"\"department\" : \"经济发展局\",", "", "department is missing"},
                    {"[ \"reporter\" ]", "[ ]", "at least one role"}
                }) {
            Files.writeString(file, whole.replace(change[0], change[1]));
            assertThatThrownBy(() -> opened().all())
                    .as(change[2])
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("client 'first'")
                    .hasMessageContaining(change[2]);
        }
        Files.writeString(file, whole.substring(0, whole.indexOf(hash) + hash.length()));
        assertThatThrownBy(() -> opened().all())
                .hasMessageStartingWith("clients.json cannot be read at line ")
                .hasNoCause();
    }
}
