package org.districtprogress.service.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Accumulation;
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
import org.districtprogress.core.plan.Threshold;
import org.districtprogress.core.plan.Unit;

/**
 * Reads indicators: those with a target, due at the end of the plan, and those of the context. What
 * is context has published figures, or names the register it is worked out from.
 */
final class CatalogueIndicators {

    static final Set<String> TARGET_KEYS =
            Set.of(
                    "code",
                    "workstream",
                    "zh",
                    "en",
                    "unit",
                    "accumulation",
                    "frequency",
                    "target",
                    "strength",
                    "weight",
                    "register",
                    "threshold",
                    "members",
                    "schedule",
                    "suspended-from",
                    "at");
    static final Set<String> CONTEXT_KEYS =
            Set.of("code", "campaign", "zh", "en", "unit", "accumulation", "frequency", "register");
    private static final String NO_REGISTER = "none";

    private final @Nullable Plan plan;
    private final Definitions<Unit> units;
    private final CatalogueSections sections;

    CatalogueIndicators(@Nullable Plan plan, Definitions<Unit> units, CatalogueSections sections) {
        this.plan = plan;
        this.units = units;
        this.sections = sections;
    }

    @Nullable
    Indicator target(YamlEntry entry) {
        IndicatorCode code = entry.read("code", IndicatorCode::new);
        Name name = CataloguePlan.name(entry);
        Section section = sections.ofWorkstream(entry);
        Measure measure = measure(entry);
        Target target = targetOf(entry);
        Schedule schedule = schedule(entry);
        LocalDate suspendedFrom = entry.has("suspended-from") ? entry.day("suspended-from") : null;
        boolean isWhole = section != null && measure != null && target != null && schedule != null;
        return entry.isSound() && isWhole
                ? new Indicator(code, name, section, measure, target, schedule, suspendedFrom)
                : null;
    }

    @Nullable
    Indicator context(YamlEntry entry) {
        IndicatorCode code = entry.read("code", IndicatorCode::new);
        Name name = CataloguePlan.name(entry);
        Section section = sections.ofCampaign(entry);
        Measure measure = entry.has("register") ? registerMeasure(entry) : publishedMeasure(entry);
        return entry.isSound() && section != null && measure != null
                ? new Indicator(code, name, section, measure, null, Schedule.NONE, null)
                : null;
    }

    /** Of context that is known from published figures alone. */
    private @Nullable Measure publishedMeasure(YamlEntry entry) {
        if (entry.has("accumulation") || entry.has("frequency")) {
            entry.fault("accumulation and frequency stand beside a register or not at all");
        }
        Unit unit = units.lead(entry, entry.text("unit"));
        return unit == null ? null : new Measure(unit, null, null, null, null, List.of());
    }

    /** Of context that needs no published figure, for it is worked out from a register. */
    private @Nullable Measure registerMeasure(YamlEntry entry) {
        if (NO_REGISTER.equals(entry.text("register"))) {
            entry.fault("context without a register leaves register out");
        }
        return measure(entry);
    }

    private @Nullable Measure measure(YamlEntry entry) {
        Unit unit = units.lead(entry, entry.text("unit"));
        Accumulation accumulation = entry.choice("accumulation", Accumulation.class);
        Frequency frequency = entry.choice("frequency", Frequency.class);
        String register = entry.text("register");
        Threshold threshold = entry.has("threshold") ? threshold(entry) : null;
        return unit == null || register == null
                ? null
                : new Measure(
                        unit,
                        accumulation,
                        frequency,
                        register.equals(NO_REGISTER) ? null : register,
                        threshold,
                        entry.texts("members"));
    }

    private @Nullable Threshold threshold(YamlEntry entry) {
        YamlEntry threshold = entry.entry("threshold", Set.of("value", "unit"));
        BigDecimal value = threshold.number("value");
        Unit unit = units.lead(threshold, threshold.text("unit"));
        entry.inherit(threshold);
        return value == null || unit == null ? null : new Threshold(value, unit.code());
    }

    private @Nullable Target targetOf(YamlEntry entry) {
        Strength strength = entry.choice("strength", Strength.class);
        BigDecimal weight = entry.has("weight") ? entry.positive("weight") : BigDecimal.ONE;
        YamlEntry target = entry.entry("target", Set.of("comparator", "value"));
        if (target == null) {
            return null;
        }
        Comparator comparator = target.choice("comparator", Comparator.class);
        BigDecimal value = target.positive("value");
        entry.inherit(target);
        return entry.isSound() && plan != null
                ? new Target(comparator, value, plan.ends(), strength, weight)
                : null;
    }

    private @Nullable Schedule schedule(YamlEntry entry) {
        List<SchedulePoint> points =
                entry.entries("schedule", Set.of("day", "value")).stream()
                        .map(point -> point(entry, point))
                        .toList();
        if (!entry.isSound()) {
            return null;
        }
        try {
            return new Schedule(points);
        } catch (IllegalArgumentException unordered) {
            entry.fault(unordered.getMessage());
            return null;
        }
    }

    private @Nullable SchedulePoint point(YamlEntry entry, YamlEntry point) {
        LocalDate day = point.day("day");
        BigDecimal value = point.number("value");
        if (day != null && plan != null && isOutsidePlan(day)) {
            point.fault("day " + day + " lies outside the plan");
        }
        entry.inherit(point);
        return point.isSound() ? new SchedulePoint(day, value) : null;
    }

    private boolean isOutsidePlan(LocalDate day) {
        return day.isBefore(plan.starts()) || day.isAfter(plan.ends());
    }
}
