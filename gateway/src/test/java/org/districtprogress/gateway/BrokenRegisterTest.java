package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.fake.Flaw;
import org.districtprogress.gateway.fake.Flaws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service says of its registers is used whole and right, or not at all. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class BrokenRegisterTest {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final String KNOWN = "&knownAt=2024-07-02T00:00:00Z";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    static List<Flaw> ofProgress() {
        return Stream.of(Flaws.ofFigures(), Flaws.ofContext(), Flaws.ofCounts())
                .flatMap(List::stream)
                .toList();
    }

    static List<Flaw> ofFlags() {
        return Flaws.ofFlags();
    }

    static List<Flaw> ofLineage() {
        return Flaws.ofLineage();
    }

    @ParameterizedTest
    @MethodSource("ofProgress")
    void a_view_lacks_a_service_whose_figures_or_flags_cannot_be(Flaw flaw) {
        flaw.strike(fakes.industry, fakes.industryAnswers);

        JsonNode view = District.progress(newDay());

        isOut(view, flaw);
        assertThat(view.path("campaigns").get(0).path("state").asText()).isEqualTo("MISSING");
        assertThat(view.path("context").findValuesAsText("campaign"))
                .containsExactly("livelihood", "environment");
        assertThat(view.path("flags").findValuesAsText("rule"))
                .containsExactly("beyond-plan", "same-slip-twice");
    }

    @ParameterizedTest
    @MethodSource("ofFlags")
    void a_list_lacks_a_service_whose_flags_lead_nowhere(Flaw flaw) {
        flaw.strike(fakes.industry, fakes.industryAnswers);

        JsonNode page =
                District.json("/api/v1/district/flags?flag=same-slip-twice&on=" + newDay() + KNOWN);

        isOut(page, flaw);
        assertThat(page.path("items").findValuesAsText("service"))
                .containsExactly("livelihood-service");
    }

    @ParameterizedTest
    @MethodSource("ofLineage")
    void rows_that_do_not_make_the_figure_are_not_shown(Flaw flaw) {
        flaw.strike(fakes.industry, fakes.industryAnswers);

        given().get(
                        "/api/v1/district/indicators/upgrade-coverage/lineage?rule=in-scope&on="
                                + newDay()
                                + KNOWN)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/service-answered-badly"))
                .body("detail", containsString("industry-service"))
                .body("detail", containsString(flaw.says()));
    }

    private static void isOut(JsonNode answer, Flaw flaw) {
        assertThat(answer.path("complete").asBoolean()).isFalse();
        assertThat(answer.path("unavailable")).hasSize(1);
        JsonNode out = answer.path("unavailable").get(0);
        assertThat(out.path("service").asText()).isEqualTo("industry-service");
        assertThat(out.path("dataAsOf").isNull()).isTrue();
        assertThat(out.path("problem").path("type").asText())
                .isEqualTo("/problems/service-answered-badly");
        assertThat(out.path("problem").path("detail").asText()).contains(flaw.says());
    }

    /** A day that nothing was asked for before. */
    private static String newDay() {
        return LocalDate.of(2024, 1, 1).plusDays(DAYS.getAndIncrement()).toString();
    }
}
