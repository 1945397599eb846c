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
import org.junit.jupiter.api.AfterEach;
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

    private final List<Records> written = new ArrayList<>();

    /** All registers of the service. */
    protected abstract List<RegisterFacts> registers();

    /**
     * Further records by register, so that with those of the facts every indicator has a figure.
     */
    protected Map<String, List<Map<String, Object>>> more() {
        return Map.of();
    }

    /** Indicators with their rule of which nothing can be verified. */
    protected Set<String> unverifiable() {
        return Set.of();
    }

    /** Records what figures are worked out from beside registers. */
    protected void recordMore() {}

    @Test
    void every_indicator_with_a_register_has_one_rule_that_is_judged() {
        List<String> withRegister = withRegister();
        assertThat(withRegister).isNotEmpty();
        for (String indicator : withRegister) {
            assertThat(figures(indicator).stream().filter(RegisterFigure::isJudged))
                    .as(indicator)
                    .hasSize(1);
        }
    }

    @AfterEach
    void close() {
        written.forEach(Records::closeAll);
    }

    @Test
    void contributions_add_up_to_the_figure_on_ten_days_at_three_moments() {
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

        assertThat(opened("", before, between, after)).containsExactlyInAnyOrderElementsOf(rules());

        written.forEach(records -> records.judgeAll("VERIFIED"));
        assertThat(opened("&trust=verified", moment()))
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().filter(rule -> !unverifiable().contains(rule)).toList());
    }

    /** Opens every figure on ten days; answers the rules by which one has a value. */
    private static Set<String> opened(String trust, String... moments) {
        Set<String> valued = new TreeSet<>();
        for (String indicator : withRegister()) {
            for (String day : DAYS) {
                for (String moment : moments) {
                    valued.addAll(valued(indicator, "on=" + day + "&knownAt=" + moment + trust));
                }
            }
        }
        return valued;
    }

    /** Opens a figure by each of its rules; answers the rules by which it has a value. */
    private static List<String> valued(String indicator, String query) {
        // What was reported stands in where nothing can be worked out.
        Walked judged = Lineages.addedUp(indicator, query);
        assertSameAsAssessed(indicator, query, judged);
        List<String> valued = new ArrayList<>();
        for (RegisterFigure figure : figures(indicator)) {
            String code = figure.rule().code();
            Walked walked =
                    code.equals(judged.rule())
                            ? judged
                            : Lineages.addedUp(indicator, query + "&rule=" + code);
            if (walked.value() != null) {
                valued.add(indicator + " " + code);
            }
        }
        return valued;
    }

    /** Every rule of every indicator with a register. */
    private static List<String> rules() {
        return withRegister().stream()
                .flatMap(
                        indicator ->
                                figures(indicator).stream()
                                        .map(figure -> indicator + " " + figure.rule().code()))
                .toList();
    }

    private static List<RegisterFigure> figures(String indicator) {
        return CDI.current().select(FigureRules.class).get().of(new IndicatorCode(indicator));
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
