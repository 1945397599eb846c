package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.testing.TwoVersions.EARLY;
import static org.districtprogress.testing.TwoVersions.LATE;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.districtprogress.testing.Lineages.Walked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every version of a record that holds on some day is judged by itself. */
public abstract class RecordVerdictContract {

    private static final String JULY = "2024-07-31";

    private final List<TwoVersions> written = new ArrayList<>();

    /** All registers of the service. */
    protected abstract List<RegisterFacts> registers();

    /** A figure of one of them. */
    protected abstract VersionedFigure figure();

    private TwoVersions record(RegisterFacts facts) {
        TwoVersions record = TwoVersions.of(facts);
        written.add(record);
        return record;
    }

    @AfterEach
    void what_was_recorded_counts_in_no_other_figure() {
        written.forEach(TwoVersions::end);
        written.clear();
    }

    @Test
    void verdict_is_on_the_days_of_its_version_and_on_no_others() {
        for (RegisterFacts facts : registers()) {
            TwoVersions record = record(facts);

            Response verified = record.judge("\"v2\"", 1, "VERIFIED", null);

            assertThat(verified.statusCode()).as(verified.asString()).isEqualTo(201);
            assertThat(verified.header("ETag")).isEqualTo("\"v3\"");
            assertThat(verified.header("Location")).endsWith(record.path());
            JsonPath answer = verified.jsonPath();
            assertThat(answer.getInt("version")).isEqualTo(1);
            assertThat(answer.getInt("latestVersion")).isEqualTo(3);
            assertThat(answer.getString("trust")).isEqualTo("VERIFIED");
            assertThat(answer.getString("effectiveUntil")).isEqualTo(LATE);
            assertThat(answer.getMap("record"))
                    .isEqualTo(record.read("on=" + EARLY).jsonPath().getMap("record"));
            assertThat(record.trust(EARLY)).isEqualTo("VERIFIED");
            assertThat(record.trust(LATE)).isEqualTo("CLAIMED");

            Response rejected = record.judge("\"v3\"", null, "REJECTED", "现场未见");

            assertThat(rejected.jsonPath().getInt("version")).isEqualTo(2);
            assertThat(record.trust(EARLY)).isEqualTo("VERIFIED");
            assertThat(record.trust(LATE)).isEqualTo("REJECTED");
            assertThat(record.history("event"))
                    .containsExactly("CREATED", "CHANGED", "VERIFIED", "REJECTED");
            assertThat(record.history("judged").subList(2, 4))
                    .extracting(Object::toString)
                    .containsExactly("1", "2");
        }
    }

    @Test
    void list_and_record_are_of_the_trust_of_the_day() {
        for (RegisterFacts facts : registers()) {
            TwoVersions record = record(facts);
            record.judge("*", 1, "VERIFIED", null).then().statusCode(201);

            assertThat(record.read("on=" + EARLY + "&trust=verified").statusCode()).isEqualTo(200);
            Refusals.assertProblem(record.read("on=" + LATE + "&trust=verified"), 404);
            String list = "/api/v1/" + facts.register() + "?trust=verified&on=";
            String id = record.path().substring(record.path().lastIndexOf('/') + 1);
            assertThat(RegisterRequests.walk(list + EARLY)).contains(id);
            assertThat(RegisterRequests.walk(list + LATE)).doesNotContain(id);
        }
    }

    @Test
    void history_of_what_is_verified_has_those_contents_and_the_verdicts_on_them() {
        for (RegisterFacts facts : registers()) {
            TwoVersions record = record(facts);
            String history = record.path() + "/history?trust=";
            Refusals.assertProblem(Http.get(history + "verified"), 404);
            record.judge("*", 1, "VERIFIED", null).then().statusCode(201);
            record.judge("*", 2, "REJECTED", "现场未见").then().statusCode(201);

            assertThat(Http.get(history + "verified").jsonPath().getList("items.event"))
                    .containsExactly("CREATED", "VERIFIED");
            assertThat(Http.get(history + "claimed").jsonPath().getList("items.event"))
                    .containsExactly("CREATED", "CHANGED", "VERIFIED", "REJECTED");

            record.judge("*", 1, "REJECTED", "凭证不清").then().statusCode(201);
            Refusals.assertProblem(Http.get(history + "verified"), 404);
        }
    }

    @Test
    void what_held_before_a_record_was_closed_can_still_be_verified() {
        for (RegisterFacts facts : registers()) {
            TwoVersions record = record(facts);
            record.close("2024-10-01");

            record.judge("\"v3\"", 2, "VERIFIED", null).then().statusCode(201);
            record.judge("\"v4\"", 1, "REJECTED", "现场未见").then().statusCode(201);

            assertThat(record.trust(EARLY)).isEqualTo("REJECTED");
            assertThat(record.trust("2024-09-30")).isEqualTo("VERIFIED");
            assertThat(record.trust("2024-10-01")).isEqualTo("CLAIMED");
            assertThat(record.read("on=2024-10-01").jsonPath().getString("state"))
                    .isEqualTo("CLOSED");
        }
    }

    @Test
    void verified_figure_of_a_day_is_of_the_version_that_was_verified() {
        VersionedFigure figure = figure();
        Records records = new Records(figure.register());
        String id = records.create(figure.earlier());
        records.change(id, figure.later(), LATE, "年中更正");
        String before = Http.get("/api/v1/progress").jsonPath().getString("knownAt");
        assertVerified(figure, EARLY, null, id, 1);
        assertVerified(figure, JULY, null, id, 2);

        records.judge(id, "VERIFIED", 1);
        assertVerified(figure, EARLY, figure.earlierValue(), id, 1);
        assertVerified(figure, JULY, null, id, 2);

        records.judge(id, "VERIFIED", 2);
        assertVerified(figure, EARLY, figure.earlierValue(), id, 1);
        assertVerified(figure, JULY, figure.laterValue(), id, 2);

        records.judge(id, "REJECTED", 2);
        assertVerified(figure, EARLY, figure.earlierValue(), id, 1);
        assertVerified(figure, JULY, null, id, 2);
        // rejected it counts in the claimed figure no more either; the earlier days are as they
        // were
        assertThat(versions(figure, "on=" + JULY, id)).isEmpty();
        assertThat(versions(figure, "on=" + EARLY, id)).containsOnly(1).isNotEmpty();

        records.judge(id, "REJECTED", 1);
        assertVerified(figure, EARLY, null, id, 1);
        assertThat(versions(figure, "on=" + EARLY, id)).isEmpty();
        assertThat(versions(figure, "trust=verified&on=" + EARLY + "&knownAt=" + before, id))
                .isEmpty();
        assertThat(versions(figure, "on=" + JULY + "&knownAt=" + before, id))
                .containsOnly(2)
                .isNotEmpty();
        records.closeAll();
    }

    /** Null: none is worked out; what others have reported meanwhile may stand in its place. */
    private static void assertVerified(
            VersionedFigure figure, String on, String value, String id, int version) {
        String query = "trust=verified&on=" + on;
        Walked walked = Lineages.addedUp(figure.indicator(), query);
        String basis =
                Http.get("/api/v1/indicators/" + figure.indicator() + "/lineage?" + query)
                        .jsonPath()
                        .getString("basis");
        if (value == null) {
            assertThat(basis).as(query).isNotEqualTo("DERIVED");
            assertThat(versions(figure, query, id)).as(query).isEmpty();
        } else {
            assertThat(basis).as(query).isEqualTo("DERIVED");
            assertThat(walked.value()).as(query).isEqualByComparingTo(value);
            assertThat(versions(figure, query, id)).as(query).containsOnly(version).isNotEmpty();
        }
    }

    /** The versions of a record that a figure counts. */
    private static List<Object> versions(VersionedFigure figure, String query, String id) {
        List<Map<String, Object>> rows = Lineages.addedUp(figure.indicator(), query).rows();
        return rows.stream()
                .filter(row -> row.get("id").equals(id))
                .map(row -> row.get("version"))
                .toList();
    }
}
