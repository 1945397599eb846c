package org.districtprogress.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.assessment.Assessment;
import org.districtprogress.core.assessment.Assessor;
import org.districtprogress.core.assessment.Derivation;
import org.districtprogress.core.assessment.Method;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.CampaignCode;
import org.districtprogress.core.plan.Comparator;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Measure;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.core.plan.Schedule;
import org.districtprogress.core.plan.SchedulePoint;
import org.districtprogress.core.plan.Section;
import org.districtprogress.core.plan.Strength;
import org.districtprogress.core.plan.Target;
import org.districtprogress.core.plan.Unit;

/** Arranges the 2024 plan, its indicators and the question asked of them. */
public final class Examples {

    public static final Name NAME = new Name("名", "name");
    public static final Section INDUSTRY = new Section(new CampaignCode("industry"), null, null);
    public static final Unit PERCENT = new Unit("PERCENT", NAME, "PERCENT", BigDecimal.ONE);
    public static final Unit YUAN = new Unit("CNY", NAME, "CNY", BigDecimal.ONE);
    public static final Unit HUNDRED_MILLION_YUAN =
            new Unit("CNY_100M", NAME, "CNY", new BigDecimal("100000000"));

    /** Later than anything recorded in an example. */
    public static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private Examples() {}

    public static Plan plan() {
        return new Plan(
                "zibo-hightech-2024",
                NAME,
                NAME,
                day("2024-01-01"),
                day("2024-12-31"),
                day("2024-01-31"));
    }

    public static Assessor assessor() {
        return new Assessor(plan(), Method.SCHEDULE_GAP);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    /** Cumulative, monthly, 100 per cent by the end of the year. */
    public static Indicator investmentRate() {
        return indicator(Accumulation.CUMULATIVE, Frequency.MONTH, "100");
    }

    public static Indicator indicator(
            Accumulation accumulation,
            Frequency frequency,
            String target,
            SchedulePoint... points) {
        return new Indicator(
                new IndicatorCode("example"),
                NAME,
                INDUSTRY,
                new Measure(PERCENT, accumulation, frequency, null, null, List.of()),
                target(target, "2024-12-31"),
                new Schedule(List.of(points)),
                null);
    }

    public static Target target(String value, String due) {
        return new Target(
                Comparator.AT_LEAST, number(value), day(due), Strength.ENSURE, BigDecimal.ONE);
    }

    public static Indicator dueOn(Indicator indicator, String due) {
        return new Indicator(
                indicator.code(),
                indicator.name(),
                indicator.section(),
                indicator.measure(),
                target(indicator.target().value().toString(), due),
                indicator.schedule(),
                indicator.suspendedFrom());
    }

    public static Indicator suspendedFrom(Indicator indicator, String day) {
        return new Indicator(
                indicator.code(),
                indicator.name(),
                indicator.section(),
                indicator.measure(),
                indicator.target(),
                indicator.schedule(),
                day(day));
    }

    public static SchedulePoint planned(String day, String value) {
        return new SchedulePoint(day(day), number(value));
    }

    public static Series known(Observation... recorded) {
        return Series.known(List.of(recorded), LATER, Trust.CLAIMED);
    }

    public static Assessment assess(Indicator indicator, String on, Observation... recorded) {
        return assessor().assess(indicator, known(recorded), Derivation.NONE, day(on));
    }
}
