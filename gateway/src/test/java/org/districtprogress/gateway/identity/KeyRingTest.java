package org.districtprogress.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.districtprogress.problem.file.OwnerFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");
    private static final Duration LIFE = Duration.ofDays(30);
    private static final Duration TOKEN = Duration.ofMinutes(10);

    @TempDir Path folder;
    private KeyRing ring;

    @BeforeEach
    void draw() {
        ring = ring();
    }

    private KeyRing ring() {
        return new KeyRing(new OwnerFile(folder.resolve("keys.json")), LIFE, TOKEN);
    }

    @Test
    void first_key_signs_at_once_and_lasts_over_a_restart() {
        SigningKey first = ring.signing(START);
        assertThat(ring.published(START)).hasSize(1);
        assertThat(ring().signing(START.plus(LIFE).minusSeconds(1)).id()).isEqualTo(first.id());
    }

    @Test
    void next_key_is_published_an_hour_before_it_signs() {
        SigningKey first = ring.signing(START);
        Instant drawn = START.plus(LIFE);
        assertThat(ring.signing(drawn).id()).isEqualTo(first.id());
        assertThat(ring.published(drawn)).hasSize(2);
        assertThat(ring.signing(drawn.plus(Duration.ofMinutes(59))).id()).isEqualTo(first.id());
        assertThat(ring.signing(drawn.plus(Duration.ofHours(1))).id()).isNotEqualTo(first.id());
    }

    @Test
    void key_stays_published_until_the_last_token_it_signed_has_ended() {
        String first = ring.signing(START).id();
        Instant signs = START.plus(LIFE).plus(Duration.ofHours(1));
        ring.signing(START.plus(LIFE));
        assertThat(ring.published(signs.plus(TOKEN).minusSeconds(1)))
                .extracting(SigningKey::id)
                .contains(first);
        assertThat(ring.published(signs.plus(TOKEN)))
                .extracting(SigningKey::id)
                .doesNotContain(first)
                .hasSize(1);
    }

    @Test
    void another_gateway_of_the_same_folder_signs_with_the_same_keys() {
        KeyRing other = ring();
        String first = ring.signing(START).id();
        assertThat(other.signing(START).id()).isEqualTo(first);
        assertThat(other.published(START.plus(LIFE))).hasSize(2);
        assertThat(ring.published(START.plus(LIFE)))
                .extracting(SigningKey::id)
                .isEqualTo(other.published(START.plus(LIFE)).stream().map(SigningKey::id).toList());
    }

    @Test
    void file_is_for_its_owner_alone_and_what_is_published_holds_no_private_part()
            throws IOException {
        ring.signing(START);
        Path file = folder.resolve("keys.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).contains("\"d\":");
        assertThat(
                        KeySetText.of(
                                ring.published(START),
                                org.jose4j.jwk.JsonWebKey.OutputControlLevel.PUBLIC_ONLY))
                .contains("\"kid\":", "\"alg\":\"ES256\"")
                .doesNotContain("\"d\":");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void malformed_keys_are_named_without_being_shown() throws IOException {
        Files.writeString(
                folder.resolve("keys.json"), "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]}");
        assertThatThrownBy(() -> ring.signing(START))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("keys.json is no set of P-256 key pairs")
                .hasNoCause();
    }
}
