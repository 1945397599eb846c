package org.districtprogress.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.problem.file.OwnerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientTrailTest {

    private static final Instant AT = Instant.parse("2026-11-28T00:00:00Z");

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("audit.ndjson");
    }

    private ClientTrail trail() {
        return new ClientTrail(file(), new OwnerFile(folder.resolve("audit.key")));
    }

    private static AuditEntry entry(String after) {
        return new AuditEntry(
                AT,
                AuditKind.WRITE,
                new Origin("admin", "审计局", "127.0.0.1", null, null),
                "POST /api/v1/clients",
                new Effect(
                        null,
                        null,
                        Hash.of(after.getBytes(StandardCharsets.UTF_8)),
                        null,
                        201,
                        null,
                        null));
    }

    @Test
    void it_goes_on_where_it_was_left_whoever_opens_it() throws IOException {
        assertThat(trail().after()).isNull();
        assertThat(trail().add(entry("one"), AT))
                .isEqualTo(new Receipt("gateway", 1, entry("one").leafHash()));
        ClientTrail again = trail();
        assertThat(again.after()).isEqualTo(Hash.of("one".getBytes(StandardCharsets.UTF_8)));
        assertThat(again.add(entry("two"), AT).sequence()).isEqualTo(2);
        assertThat(again.add(entry("three"), AT).sequence()).isEqualTo(3);
        assertThat(trail().after()).isEqualTo(Hash.of("three".getBytes(StandardCharsets.UTF_8)));
        assertThat(Files.readAllLines(file())).hasSize(7);
        for (String name : List.of("audit.ndjson", "audit.key")) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_line_that_was_not_written_to_its_end_is_cut_off() throws IOException {
        trail().add(entry("one"), AT);
        String whole = Files.readString(file());
        Files.writeString(file(), "{\"action\":\"统", StandardOpenOption.APPEND);
        assertThat(trail().add(entry("two"), AT).sequence()).isEqualTo(2);
        assertThat(Files.readString(file())).startsWith(whole).doesNotContain("统");
    }

    @Test
    void what_is_not_what_was_sealed_is_not_gone_on_with() throws IOException {
        trail().add(entry("one"), AT);
        trail().add(entry("two"), AT);
        String whole = Files.readString(file());
        List<String> lines = whole.lines().toList();
        for (String changed :
                List.of(
                        whole.replaceFirst("审计局", "统计局"),
                        whole.replaceFirst("\"sequence\":2", "\"sequence\":3"),
                        whole.replace(lines.get(1) + "\n", ""),
                        whole.replaceFirst("\"root\":\"[0-9a-f]{4}", "\"root\":\"0000"),
                        whole.replaceFirst("\"kid\":\"", "\"kid\":\"x"))) {
            assertThat(changed).isNotEqualTo(whole);
            Files.writeString(file(), changed);
            assertThatIllegalStateException().isThrownBy(this::trail);
        }
        Files.writeString(file(), whole);
        assertThat(trail().add(entry("three"), AT).sequence()).isEqualTo(3);
    }
}
