package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts at which trust, in every answer that judges. */
public abstract class VerifiedFigureContract {

    protected abstract ServiceFacts facts();

    private Verdicts verdicts() {
        return new Verdicts(facts());
    }

    @Test
    void figure_counts_as_verified_from_its_verdict_on() {
        JsonPath figure = verdicts().report("2024-02-05", 3);
        assertThat(assessed("2024-02-05", "claimed").getString("actual.observation"))
                .isEqualTo(figure.getString("id"));
        assertThat(assessed("2024-02-05", "verified").getMap("actual")).isNull();
        assertThat(inProgress("2024-02-05", "verified").getMap("actual")).isNull();

        verdicts().verify(figure);

        JsonPath verified = assessed("2024-02-05", "verified");
        assertThat(verified.getString("trust")).isEqualTo("VERIFIED");
        assertThat(verified.getString("actual.observation")).isEqualTo(figure.getString("id"));
        assertThat(verified.getString("actual.trust")).isEqualTo("VERIFIED");
        assertThat(verified.getString("actual.verdict.verifier")).isEqualTo(Verdicts.VERIFIER);
        assertThat(inProgress("2024-02-05", "verified").getString("actual.observation"))
                .isEqualTo(figure.getString("id"));

        verdicts().reject(figure);
        assertThat(assessed("2024-02-05", "verified").getMap("actual")).isNull();
    }

    @Test
    void rejected_figure_counts_nowhere_at_once_and_stays_among_the_alternatives() {
        JsonPath figure = verdicts().report("2024-02-06", 6);
        verdicts().verify(figure);

        verdicts().reject(figure);

        for (String trust : List.of("claimed", "verified")) {
            JsonPath assessment = assessed("2024-02-06", trust);
            assertThat(assessment.getString("actual?.observation"))
                    .as(trust)
                    .isNotEqualTo(figure.getString("id"));
            String shown = "alternatives.find { it.observation == '" + figure.get("id") + "' }";
            assertThat(assessment.getString(shown + ".trust")).as(trust).isEqualTo("REJECTED");
            assertThat(assessment.getString(shown + ".verdict.reason"))
                    .as(trust)
                    .isEqualTo("the slips add up to less");
        }
    }

    @Test
    void claimed_figure_is_shown_beside_the_verified_one_that_is_judged_in_its_place() {
        JsonPath earlier = verdicts().report("2024-02-07", 7);
        verdicts().verify(earlier);
        JsonPath later = verdicts().report("2024-02-08", 9);

        JsonPath assessment = assessed("2024-02-08", "verified");

        assertThat(assessment.getString("actual.observation")).isEqualTo(earlier.getString("id"));
        String shown = "alternatives.find { it.observation == '" + later.get("id") + "' }";
        assertThat(assessment.getString(shown + ".trust")).isEqualTo("CLAIMED");
        // 9 − 7
        assertThat(assessment.getInt(shown + ".difference")).isEqualTo(2);
        assertThat(assessed("2024-02-08", "claimed").getString("actual.observation"))
                .isEqualTo(later.getString("id"));
        verdicts().reject(earlier);
    }

    @Test
    void timeline_and_progress_say_and_keep_their_trust() {
        JsonPath figure = verdicts().report("2024-02-29", 5);
        String month = "/api/v1/progress/timeline?from=2024-02&to=2024-02&trust=";
        String attainment =
                "months[0].statuses.find { it.indicator == '"
                        + facts().reportable()
                        + "' }.attainment";

        String before = Http.get(month + "verified").jsonPath().getString(attainment);
        verdicts().verify(figure);

        JsonPath verified = Http.get(month + "verified").jsonPath();
        assertThat(verified.getString("trust")).isEqualTo("VERIFIED");
        assertThat(verified.getString(attainment)).isNotNull().isNotEqualTo(before);
        JsonPath claimed = Http.get(month + "claimed").jsonPath();
        assertThat(claimed.getString("trust")).isEqualTo("CLAIMED");
        assertThat(Http.get("/api/v1/progress?trust=verified").jsonPath().getString("trust"))
                .isEqualTo("VERIFIED");
        verdicts().reject(figure);
        assertThat(Http.get(month + "verified").jsonPath().getString(attainment)).isEqualTo(before);
    }

    private JsonPath assessed(String on, String trust) {
        return Http.get(
                        "/api/v1/indicators/"
                                + facts().reportable()
                                + "/assessment?on="
                                + on
                                + "&trust="
                                + trust)
                .jsonPath();
    }

    private JsonPath inProgress(String on, String trust) {
        JsonPath progress = Http.get("/api/v1/progress?on=" + on + "&trust=" + trust).jsonPath();
        return progress.setRootPath(
                "campaigns.assessments.flatten().find { it.indicator == '"
                        + facts().reportable()
                        + "' }");
    }
}
