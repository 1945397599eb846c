package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.service.reading.FigureRules;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.testing.Lineages.Walked;
import org.junit.jupiter.api.Test;

/** Every figure of a register opens, and its rows are all of it. */
public abstract class LineageContract {

    private static final List<String> DAYS =
            List.of(
                    "2023-12-31",
                    "2024-01-01",
                    "2024-02-29",
                    "2024-03-31",
                    "2024-04-18",
                    "2024-06-30",
                    "2024-07-01",
                    "2024-09-10",
                    "2024-11-30",
                    "2024-12-31");

    /** All registers of the service. */
    protected abstract List<RegisterFacts> registers();

    /**
     * Further records by register, so that with those of the facts every indicator has a figure.
     */
    protected Map<String, List<Map<String, Object>>> more() {
        return Map.of();
    }

    /** Records what figures are worked out from beside registers. */
    protected void recordMore() {}

    @Test
    void every_indicator_with_a_register_has_one_rule_that_is_judged() {
        FigureRules rules = CDI.current().select(FigureRules.class).get();
        List<String> withRegister = withRegister();
        assertThat(withRegister).isNotEmpty();
        for (String indicator : withRegister) {
            assertThat(
                            rules.of(new IndicatorCode(indicator)).stream()
                                    .filter(RegisterFigure::isJudged))
                    .as(indicator)
                    .hasSize(1);
        }
    }

    @Test
    void contributions_add_up_to_the_figure_on_ten_days_at_three_moments() {
        List<Records> written = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (RegisterFacts facts : registers()) {
            Records records = new Records(facts.register());
            ids.add(records.create(facts.record()));
            written.add(records);
        }
        String before = moment();
        more().forEach(
                        (register, contents) -> {
                            Records records = new Records(register);
                            contents.forEach(records::create);
                            written.add(records);
                        });
        recordMore();
        String between = moment();
        for (int i = 0; i < registers().size(); i++) {
            written.get(i).change(ids.get(i), registers().get(i).changed(), "2024-07-01", "年中更正");
        }
        String after = moment();

        Set<String> found = new TreeSet<>();
        for (String indicator : withRegister()) {
            for (String day : DAYS) {
                for (String moment : List.of(before, between, after)) {
                    String query = "on=" + day + "&knownAt=" + moment;
                    Walked walked = Lineages.addedUp(indicator, query);
                    if (walked.value() != null) {
                        found.add(indicator);
                    }
                    assertSameAsAssessed(indicator, query, walked);
                }
                assertOtherRulesAddUp(indicator, "on=" + day + "&knownAt=" + after);
            }
        }
        written.forEach(Records::closeAll);
        assertThat(found).containsExactlyInAnyOrderElementsOf(withRegister());
    }

    private static void assertOtherRulesAddUp(String indicator, String query) {
        FigureRules rules = CDI.current().select(FigureRules.class).get();
        rules.of(new IndicatorCode(indicator)).stream()
                .filter(figure -> !figure.isJudged())
                .forEach(
                        figure ->
                                Lineages.addedUp(
                                        indicator, query + "&rule=" + figure.rule().code()));
    }

    /** The figure that is opened is the figure that is judged. */
    private static void assertSameAsAssessed(String indicator, String query, Walked walked) {
        var assessment = Http.get("/api/v1/indicators/" + indicator + "/assessment?" + query);
        if (assessment.statusCode() == 409) {
            return;
        }
        String value = assessment.jsonPath().getString("actual?.value");
        if (value == null) {
            assertThat(walked.value()).as(indicator + " " + query).isNull();
        } else {
            assertThat(walked.value())
                    .as(indicator + " " + query)
                    .isEqualByComparingTo(new BigDecimal(value));
        }
    }

    private static List<String> withRegister() {
        List<Map<String, Object>> indicators =
                Http.get("/api/v1/indicators?limit=1000").jsonPath().getList("items");
        return indicators.stream()
                .filter(indicator -> indicator.get("register") != null)
                .map(indicator -> indicator.get("code").toString())
                .toList();
    }

    private static String moment() {
        return Http.get("/api/v1/progress").jsonPath().getString("knownAt");
    }
}
