package org.districtprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.fake.CampaignAnswers;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.fake.Fault;
import org.districtprogress.testing.Promptly;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class BrokenServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    Fakes fakes;

    @Inject GatewayConfig config;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void no_fault_delays_the_view_or_puts_a_figure_in_it(Fault fault) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(fault.ordinal());
        String on = day.toString();
        // nobody has asked about it: the weights of that day hold for earlier ones
        District.progress(day.plusMonths(6).toString());
        fault.strike(fakes.industry, fakes.industryAnswers);

        JsonNode view = Promptly.asked(() -> District.progress(on));

        assertThat(view.path("complete").asBoolean()).isFalse();
        assertThat(view.path("unavailable")).hasSize(1);
        JsonNode unavailable = view.path("unavailable").get(0);
        assertThat(unavailable.path("service").asText()).isEqualTo("industry-service");
        assertThat(unavailable.path("dataAsOf").isNull()).isTrue();
        String type = unavailable.path("problem").path("type").asText();
        assertThat(fault.codes().split("\\|", -1)).contains(type.replace("/problems/", ""));
        JsonNode industry = view.path("campaigns").get(0);
        assertThat(industry.path("state").asText()).isEqualTo("MISSING");
        assertThat(industry.path("name").path("en").asText()).isEqualTo("name of industry");
        assertThat(industry.path("assessments").isNull()).isTrue();
        assertThat(industry.path("index").isNull()).isTrue();
        assertThat(view.path("campaigns").get(1).path("state").asText()).isEqualTo("LIVE");
        // livelihood alone is measured: 0.402198 of six, the four of industry open
        // low 0.402198/6, high (0.402198+5)/6, coverage 1/6
        assertThat(District.index(view))
                .containsExactly("null", "0.067033", "0.900366", "0.166667", "PART_UNAVAILABLE");
        assertThat(view.path("tally").path("ON_TRACK").asInt()).isZero();
    }

    @Test
    void a_service_that_hangs_delays_one_question_and_is_back_once_it_answers() {
        Fault.HANG_AFTER_ACCEPT.strike(fakes.industry, fakes.industryAnswers);
        assertThat(District.progress("2024-09-01").path("complete").asBoolean()).isFalse();
        fakes.industry.asked().clear();
        assertThat(District.progress("2024-09-02").path("complete").asBoolean()).isFalse();
        assertThat(fakes.industry.asked())
                .as("nobody waits for it again")
                .noneMatch(question -> question.contains("2024-09-02"));

        fakes.reset();
        Instant end = Instant.now().plus(PATIENCE);
        while (!District.progress("2024-09-02").path("complete").asBoolean()) {
            assertThat(Instant.now()).as("back by").isBefore(end);
        }
    }

    @Test
    void both_rounds_to_a_service_that_hangs_are_over_within_a_second_and_it_is_probed_each() {
        GatewayConfig.Deadlines deadlines = config.deadlines();

        assertThat(deadlines.firstRound().plus(deadlines.secondRound()))
                .isLessThan(Duration.ofSeconds(1));
        assertThat(deadlines.probeInterval()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void all_three_down_is_still_an_answer() {
        District.progress("2024-09-13");
        fakes.industry.refuse();
        fakes.livelihood.refuse();
        fakes.environment.refuse();

        JsonNode view = District.progress("2024-09-03");

        assertThat(view.path("unavailable")).hasSize(3);
        assertThat(view.path("plan").path("code").asText()).isEqualTo("zibo-hightech-2024");
        assertThat(District.index(view)).containsExactly("null", "0", "1", "0", "PART_UNAVAILABLE");
        assertThat(view.path("guarantee").path("state").asText()).isEqualTo("MISSING");
    }

    @Test
    void an_indicator_that_two_services_claim_is_shown_of_neither() {
        fakes.industry.behave(
                (request, wire) ->
                        wire.send(
                                200,
                                "application/json",
                                CampaignAnswers.json(fakes.industryAnswers.answerTo(request))
                                        .replace(
                                                "out-of-province-funds",
                                                "new-beautiful-villages")));

        JsonNode view = District.progress("2024-09-04");

        assertThat(view.path("campaigns").findValuesAsText("state"))
                .containsExactly("MISSING", "MISSING", "LIVE");
    }
}
