package org.districtprogress.service.reading;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;
import org.districtprogress.service.seed.AdoptedPlan;

/** The rules of this service's registers, ready to be asked. */
@ApplicationScoped
public class FigureRules {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private static final String NO_OTHER =
            ", cast(null as text), cast(null as text), cast(null as integer) from (";

    private final AdoptedPlan adopted;
    private final List<RegisterFigures> registers;
    private volatile @Nullable Map<RegisterFigure, String> ready;

    FigureRules(AdoptedPlan adopted, @All List<RegisterFigures> registers) {
        this.adopted = adopted;
        this.registers = registers;
    }

    /** Of all registers, in the order of the plan's indicators; the judged rule of each first. */
    public List<RegisterFigure> all() {
        return List.copyOf(ready().keySet());
    }

    /** Of one indicator, the judged rule first; none when no register works it out. */
    public List<RegisterFigure> of(IndicatorCode indicator) {
        return ready().keySet().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .toList();
    }

    /** The rule's selection with the places of its text filled. */
    public String sql(RegisterFigure figure) {
        return ready().get(figure);
    }

    /** The plan is adopted once, so the rules are made ready once, when they are first asked. */
    private Map<RegisterFigure, String> ready() {
        Map<RegisterFigure, String> known = ready;
        if (known == null) {
            known = make();
            ready = known;
        }
        return known;
    }

    private Map<RegisterFigure, String> make() {
        Map<IndicatorCode, List<RegisterFigure>> figures =
                registers.stream()
                        .flatMap(each -> each.figures().stream())
                        .sorted((a, b) -> Boolean.compare(b.isJudged(), a.isJudged()))
                        .collect(Collectors.groupingBy(RegisterFigure::indicator));
        Map<RegisterFigure, String> rules = new LinkedHashMap<>();
        for (Indicator indicator : adopted.part().indicators()) {
            for (RegisterFigure figure : figures.getOrDefault(indicator.code(), List.of())) {
                rules.put(figure, sql(figure, indicator));
            }
        }
        return Collections.unmodifiableMap(rules);
    }

    private static String sql(RegisterFigure figure, Indicator indicator) {
        String filled = filled(figure, indicator);
        return figure.isJoined()
                ? filled
                : "select by_itself.*" + NO_OTHER + filled + ") by_itself";
    }

    private static String filled(RegisterFigure figure, Indicator indicator) {
        return PLACE.matcher(figure.contributions())
                .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), indicator)));
    }

    private static String filled(String place, Indicator indicator) {
        if (place.equals("threshold")) {
            return indicator.measure().threshold().value().toPlainString();
        }
        return "(select * from "
                + place
                + " where open and tstzrange(known_from, known_until) @> cast(:known as timestamptz)"
                + " and trust in (:trusts))";
    }
}
