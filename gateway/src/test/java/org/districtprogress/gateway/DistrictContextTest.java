package org.districtprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.gateway.fake.CampaignAnswers;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictContextTest {

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void context_of_all_services_stands_in_the_plans_order_and_is_judged_nowhere() {
        JsonNode view = District.progress("2024-03-31");

        assertThat(view.path("context").findValuesAsText("indicator"))
                .containsExactly(
                        "share-of-enterprises", "share-of-villages", "share-of-idle-assets");
        assertThat(view.path("context").findValuesAsText("campaign"))
                .containsExactly("industry", "livelihood", "environment");
        assertThat(view.path("context").findValuesAsText("basis")).containsOnly("DERIVED");
        assertThat(view.path("campaigns").toString()).doesNotContain("share-of-");
    }

    @Test
    void flags_are_counted_by_rule_over_all_services_and_named_as_the_first_does() {
        // two at industry and one at livelihood are by the same rule
        assertThat(counts(District.progress("2024-03-31")))
                .containsExactly(
                        "beyond-plan 1 name of beyond-plan-at-environment",
                        "same-slip-twice 3 name of same-slip-twice-at-industry",
                        "start-in-the-future 1 name of start-in-the-future-at-industry");
    }

    @Test
    void a_stale_part_adds_what_it_last_answered() {
        JsonNode live = District.progress("2024-05-01");
        fakes.industry.refuse();

        JsonNode stale = District.progress("2024-05-01");

        assertThat(stale.path("campaigns").get(0).path("state").asText()).isEqualTo("STALE");
        assertThat(stale.path("context")).isEqualTo(live.path("context"));
        assertThat(stale.path("flags")).isEqualTo(live.path("flags"));
    }

    @Test
    void a_missing_part_adds_nothing() {
        fakes.industry.refuse();

        JsonNode view = District.progress("2024-05-02");

        assertThat(view.path("complete").asBoolean()).isFalse();
        assertThat(view.path("context").findValuesAsText("campaign"))
                .containsExactly("livelihood", "environment");
        assertThat(counts(view))
                .containsExactly(
                        "beyond-plan 1 name of beyond-plan-at-environment",
                        "same-slip-twice 1 name of same-slip-twice-at-livelihood");
    }

    @Test
    void context_that_two_services_claim_is_shown_of_neither() {
        fakes.industry.behave(
                (request, wire) ->
                        wire.send(
                                200,
                                "application/json",
                                CampaignAnswers.json(fakes.industryAnswers.answerTo(request))
                                        .replace("share-of-enterprises", "share-of-villages")));

        JsonNode view = District.progress("2024-05-03");

        assertThat(view.path("campaigns").findValuesAsText("state"))
                .containsExactly("MISSING", "MISSING", "LIVE");
        assertThat(view.path("context").findValuesAsText("campaign"))
                .containsExactly("environment");
    }

    private static List<String> counts(JsonNode view) {
        List<String> counts = new ArrayList<>();
        view.path("flags")
                .forEach(
                        each ->
                                counts.add(
                                        each.path("rule").asText()
                                                + " "
                                                + each.path("count").asInt()
                                                + " "
                                                + each.path("name").path("en").asText()));
        return counts;
    }
}
