package org.districtprogress.service.reading;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;
import org.districtprogress.service.seed.AdoptedPlan;

/** The rules of this service's registers, ready to be asked. */
@ApplicationScoped
public class FigureRules {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private final AdoptedPlan adopted;
    private final List<RegisterFigures> registers;

    FigureRules(AdoptedPlan adopted, @All List<RegisterFigures> registers) {
        this.adopted = adopted;
        this.registers = registers;
    }

    /** Of all registers, in the order of the plan's indicators; the judged rule of each first. */
    public List<RegisterFigure> all() {
        PlanPart part = adopted.part();
        return part.indicators().stream().flatMap(i -> of(i.code()).stream()).toList();
    }

    /** Of one indicator, the judged rule first; none when no register works it out. */
    public List<RegisterFigure> of(IndicatorCode indicator) {
        return registers.stream()
                .flatMap(each -> each.figures().stream())
                .filter(figure -> figure.indicator().equals(indicator))
                .sorted((a, b) -> Boolean.compare(b.isJudged(), a.isJudged()))
                .toList();
    }

    /** The rule's selection with the places of its text filled. */
    public String sql(RegisterFigure figure) {
        Indicator indicator = adopted.part().indicator(figure.indicator());
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
