package org.districtprogress.gateway.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.NameView;
import org.districtprogress.api.flag.FlagCount;
import org.districtprogress.api.flag.FlagRow;
import org.districtprogress.api.flag.FlagView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.observation.RuleView;
import org.districtprogress.api.progress.ContextFigureView;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Trust;

/**
 * A register behind one campaign: a context figure that is a share, and what is raised about rows.
 *
 * @param flags rules that are raised, once for each time they stand here
 */
record FakeRegister(String campaign, String register, List<String> flags) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A percentage worked out for a day from its parts. */
    static FigureView derived(
            LocalDate on, Trust trust, String rule, long numerator, long denominator) {
        return new FigureView(
                null,
                BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), 6, java.math.RoundingMode.HALF_UP),
                on.toString(),
                on,
                on,
                Area.DISTRICT,
                Basis.DERIVED,
                trust,
                null,
                Examples.MOMENT,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                null,
                null,
                null,
                rule(rule));
    }

    static RuleView rule(String code) {
        return new RuleView(code, Examples.name(code), "ROW");
    }

    /** Two thirds: 2 × 100 ÷ 3 = 66.666667. */
    List<ContextFigureView> context(LocalDate on, Trust trust) {
        String code = "share-of-" + register;
        return List.of(
                new ContextFigureView(
                        code,
                        Examples.name(code),
                        campaign,
                        "PERCENT",
                        derived(on, trust, "in-use-of-all", 2, 3)));
    }

    List<FlagCount> counts() {
        Map<String, FlagCount> counts = new LinkedHashMap<>();
        for (String rule : flags) {
            counts.merge(
                    rule,
                    new FlagCount(rule, name(rule), 1),
                    (one, other) -> new FlagCount(rule, one.name(), one.count() + 1));
        }
        return List.copyOf(counts.values());
    }

    List<FlagView> flags(Map<String, String> query, LocalDate on, Instant knownAt) {
        return java.util.stream.IntStream.range(0, flags.size())
                .filter(i -> query.getOrDefault("flag", flags.get(i)).equals(flags.get(i)))
                .mapToObj(i -> flag(flags.get(i), "r-" + (i + 1), on, knownAt))
                .toList();
    }

    private FlagView flag(String rule, String id, LocalDate on, Instant knownAt) {
        String href = "/api/v1/" + register + "/" + id + "?on=" + on + "&knownAt=" + knownAt;
        return new FlagView(
                rule,
                name(rule),
                name("why-" + rule),
                "found at " + id,
                List.of(new FlagRow(register, id, href)));
    }

    /** Each service words it in its own way. */
    private NameView name(String rule) {
        return Examples.name(rule + "-at-" + campaign);
    }
}
