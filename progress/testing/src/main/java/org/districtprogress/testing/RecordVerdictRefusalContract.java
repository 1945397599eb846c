package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.testing.TwoVersions.EARLY;
import static org.districtprogress.testing.TwoVersions.LATE;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Verdicts on a version of a record that are none: refused by name, and nothing is recorded. */
public abstract class RecordVerdictRefusalContract {

    private final List<TwoVersions> written = new ArrayList<>();

    /** All registers of the service. */
    protected abstract List<RegisterFacts> registers();

    @AfterEach
    void what_was_recorded_counts_in_no_figure() {
        written.forEach(TwoVersions::end);
        written.clear();
    }

    /** Something that must hold of a record of two versions, whatever the register. */
    private void of_every_register(Consumer<TwoVersions> claim) {
        for (RegisterFacts facts : registers()) {
            TwoVersions record = TwoVersions.of(facts);
            written.add(record);
            claim.accept(record);
        }
    }

    @Test
    void version_that_is_no_content_of_the_record_is_unknown() {
        of_every_register(
                record -> {
                    record.judge("\"v2\"", 1, "VERIFIED", null).then().statusCode(201);
                    for (int none : List.of(-1, 0, 3, 4, Integer.MAX_VALUE)) {
                        JsonPath problem =
                                Refusals.assertRefused(
                                        record.judge("\"v3\"", none, "REJECTED", "现场未见"),
                                        400,
                                        "/version");
                        assertThat(problem.getString("errors[0].code"))
                                .isEqualTo("version-unknown");
                        assertThat(problem.getString("errors[0].rejected"))
                                .isEqualTo(String.valueOf(none));
                        assertThat(problem.getString("errors[0].message"))
                                .endsWith("those that hold now: 1, 2.");
                    }
                    assertUnchanged(record, "VERIFIED", "CLAIMED", 3);
                });
    }

    @Test
    void version_that_holds_on_no_day_any_more_is_superseded() {
        for (RegisterFacts facts : registers()) {
            TwoVersions record = TwoVersions.of(facts);
            written.add(record);
            record.change(facts.record(), LATE, TwoVersions.SECOND_OFFICE);

            Response refused = record.judge("\"v3\"", 2, "VERIFIED", null);

            assertConflict(refused, "/version", "superseded");
            assertThat(refused.jsonPath().getString("errors[0].rejected")).isEqualTo("2");
            assertThat(refused.jsonPath().getString("errors[0].message"))
                    .endsWith("those that hold now: 1, 3.");
            assertUnchanged(record, "CLAIMED", "CLAIMED", 3);
        }
    }

    @Test
    void version_is_a_whole_number_and_nothing_else() {
        of_every_register(
                record -> {
                    for (Object wrong :
                            List.of(
                                    "1",
                                    new BigDecimal("1.5"),
                                    true,
                                    List.of(1),
                                    new BigDecimal("99999999999"))) {
                        Refusals.assertRefused(
                                record.judge("\"v2\"", wrong, "VERIFIED", null), 400, "/version");
                    }
                    assertUnchanged(record, "CLAIMED", "CLAIMED", 2);
                });
    }

    @Test
    void second_party_is_one_to_the_version_that_is_judged() {
        of_every_register(
                record -> {
                    var first = Verdicts.body(TwoVersions.FIRST_OFFICE, "VERIFIED", null);
                    var second = Verdicts.body(TwoVersions.SECOND_OFFICE, "VERIFIED", null);

                    assertConflict(record.judge("*", 1, first), "/verifier", "own-figure");
                    assertConflict(record.judge("*", 2, second), "/verifier", "own-figure");
                    assertConflict(record.judge("*", null, second), "/verifier", "own-figure");
                    assertUnchanged(record, "CLAIMED", "CLAIMED", 2);

                    record.judge("*", 1, second).then().statusCode(201);
                    record.judge("*", 2, first).then().statusCode(201);
                });
    }

    @Test
    void what_stands_is_the_trust_of_the_version_that_is_judged() {
        of_every_register(
                record -> {
                    record.judge("*", 1, "REJECTED", "现场未见").then().statusCode(201);

                    assertConflict(
                            record.judge("*", 1, "REJECTED", "再查"), "/verdict", "verdict-stands");
                    assertConflict(
                            record.judge("*", 1, "VERIFIED", null), "/reason", "reason-required");
                    assertUnchanged(record, "REJECTED", "CLAIMED", 3);

                    record.judge("*", 2, "VERIFIED", null).then().statusCode(201);
                    record.judge("*", 1, "VERIFIED", "已补凭证").then().statusCode(201);
                });
    }

    @Test
    void tag_is_that_of_the_record_whichever_version_is_judged() {
        of_every_register(
                record -> {
                    Refusals.assertRefused(
                            record.judge("\"v1\"", 1, "VERIFIED", null), 412, "If-Match");
                    assertUnchanged(record, "CLAIMED", "CLAIMED", 2);
                });
    }

    @Test
    void same_key_with_another_version_is_another_request() {
        TwoVersions record = TwoVersions.of(registers().get(0));
        written.add(record);
        String key = UUID.randomUUID().toString();
        Response first = keyed(record, key, 1);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(keyed(record, key, 1).asByteArray()).isEqualTo(first.asByteArray());
        Refusals.assertRefused(keyed(record, key, 2), 422, "Idempotency-Key");
        assertUnchanged(record, "VERIFIED", "CLAIMED", 3);
    }

    private static Response keyed(TwoVersions record, String key, int version) {
        return Http.request()
                .header("If-Match", "\"v2\"")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(
                        RegisterFacts.with(
                                Verdicts.body(TwoVersions.VERIFIER, "VERIFIED", null),
                                "version",
                                version))
                .post(record.path() + "/verdict");
    }

    private static void assertConflict(Response answer, String pointer, String code) {
        JsonPath problem = Refusals.assertRefused(answer, 409, pointer);
        assertThat(problem.getString("type")).isEqualTo("/problems/" + code);
        assertThat(problem.getString("errors[0].code")).isEqualTo(code);
    }

    private static void assertUnchanged(
            TwoVersions record, String early, String late, int versions) {
        assertThat(record.trust(EARLY)).isEqualTo(early);
        assertThat(record.trust(LATE)).isEqualTo(late);
        assertThat(record.history("version")).hasSize(versions);
    }
}
