package org.districtprogress.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final Instant AT = Instant.parse("2024-05-05T16:00:00.123456Z");
    private static final String PATH = "/api/v1/indicators/rd-intensity/observations";

    private static AuditEntry entry(String client) {
        return new AuditEntry(
                AT,
                AuditKind.WRITE,
                new Origin(client, null, "127.0.0.1", null, null),
                "POST " + PATH,
                new Effect(PATH + "/1", null, Hash.empty(), 17L, 201, null, null));
    }

    @Test
    void canonical_bytes_are_in_order_and_without_what_is_absent() {
        assertThat(new String(entry("统计局").canonical(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"action\":\"POST /api/v1/indicators/rd-intensity/observations\","
                                + "\"address\":\"127.0.0.1\","
                                + "\"after\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                                + "\"at\":\"2024-05-05T16:00:00.123456Z\",\"client\":\"统计局\","
                                + "\"kind\":\"WRITE\",\"recording\":17,\"status\":201,"
                                + "\"subject\":\"/api/v1/indicators/rd-intensity/observations/1\"}");
    }

    @Test
    void signs_are_escaped_as_the_standard_says_and_no_others() {
        CanonicalJson json =
                new CanonicalJson().text("b", "\u20ac$\u000f\nA'B\"\\\\\"/\u007f").number("a", 1L);
        assertThat(json).hasToString("{\"a\":1,\"b\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CanonicalJson().number("a", Long.MAX_VALUE));
    }

    @Test
    void every_field_counts() {
        assertThat(entry("a").leafHash()).isNotEqualTo(entry("b").leafHash());
        assertThat(entry("a").leafHash()).isEqualTo(entry("a").leafHash());
        assertThat(entry(null).leafHash()).isNotEqualTo(entry("").leafHash());
    }

    @Test
    void what_cannot_be_stored_is_replaced_and_what_is_too_long_is_cut() {
        assertThat(entry("a\u0000b\ud800c").origin().client()).isEqualTo("a\ufffdb\ufffdc");
        assertThat(entry("😀".repeat(2000)).origin().client())
                .isEqualTo("😀".repeat(Origin.LONGEST_TEXT));
    }

    @Test
    void a_receipt_is_read_as_it_is_written() {
        Receipt receipt = new Receipt("industry-service", 17, entry("a").leafHash());
        assertThat(Receipt.parse(receipt.toString())).isEqualTo(receipt);
        assertThatIllegalArgumentException().isThrownBy(() -> Receipt.parse("industry;0;00"));
    }
}
