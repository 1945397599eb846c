package org.districtprogress.service.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.observation.NewObservation;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.FigureBounds;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.plan.Role;
import org.districtprogress.core.plan.Unit;
import org.districtprogress.core.plan.UnitConversion;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.problem.Ask;

/** Reads a figure out of what was sent, noting everything that is wrong with it. */
public final class ObservationInput {

    private static final int LONGEST_TEXT = 2000;

    private final PlanPart part;
    private final Indicator indicator;
    private final NewObservation input;
    private final InputErrors errors = new InputErrors();

    public ObservationInput(PlanPart part, Indicator indicator, NewObservation input) {
        this.part = part;
        this.indicator = indicator;
        this.input = input;
    }

    /**
     * The checked figure.
     *
     * @param today no figure is measured for a period that is not over
     * @throws ProgressException INVALID with every field at fault
     */
    ReportedFigure read(LocalDate today) {
        ReportedFigure figure = check(today);
        errors.throwIfAny();
        return figure;
    }

    /** What is wrong with it, once it was checked. */
    public List<FieldError> errors() {
        return errors.noted();
    }

    /**
     * The checked figure; null where {@link #errors()} say why not.
     *
     * @param today no figure is measured for a period that is not over
     */
    public @Nullable ReportedFigure check(LocalDate today) {
        ReferencePeriod period = period(today);
        Measurement measurement = measurement();
        Area area =
                input.area() == null
                        ? Area.DISTRICT
                        : errors.read(() -> Ask.choice("/area", Area.class, areaCode()));
        errors.text("/note", input.note(), LONGEST_TEXT);
        errors.text("/reason", input.reason(), LONGEST_TEXT);
        Source source = SourceInput.read(input.source(), errors);
        return errors.noted().isEmpty()
                ? new ReportedFigure(
                        period, area, measurement, input.note(), source, input.reason())
                : null;
    }

    /**
     * The design writes areas both as {@code sub-area} and, as a closed value, {@code SUB_AREA}.
     */
    private String areaCode() {
        return switch (input.area()) {
            case "district" -> "DISTRICT";
            case "city" -> "CITY";
            case "sub-area" -> "SUB_AREA";
            default -> input.area();
        };
    }

    private @Nullable ReferencePeriod period(LocalDate today) {
        String code = errors.required("/period", input.period());
        if (code == null) {
            return null;
        }
        ReferencePeriod period = errors.read(() -> ReferencePeriod.parse("/period", code));
        if (period != null && period.end().isAfter(today)) {
            errors.add(
                    "/period",
                    "period-not-over",
                    "The period ends on "
                            + period.end()
                            + ", and today is "
                            + today
                            + "; report the part that is over.",
                    code);
        }
        return period;
    }

    private @Nullable Measurement measurement() {
        BigDecimal numerator = bounded("/numerator", input.numerator());
        BigDecimal denominator = bounded("/denominator", input.denominator());
        if ((input.numerator() == null) != (input.denominator() == null)) {
            errors.add(
                    input.numerator() == null ? "/numerator" : "/denominator",
                    "required",
                    "A numerator and a denominator come together or not at all.",
                    null);
        }
        if (denominator != null && denominator.signum() == 0) {
            errors.add("/denominator", "zero", "A denominator may not be 0.", "0");
        }
        if (input.value() == null) {
            errors.add(
                    "/value",
                    "required",
                    "This field is required: a number, or one as text.",
                    null);
            return null;
        }
        BigDecimal value = bounded("/value", input.value());
        Unit unit = unit();
        if (value == null || unit == null) {
            return null;
        }
        if (indicator.role() == Role.TARGET && value.signum() < 0) {
            errors.add(
                    "/value",
                    "negative",
                    "A figure that is held against a target is 0 or more.",
                    value.toPlainString());
            return null;
        }
        Unit own = indicator.measure().unit();
        BigDecimal converted = errors.read(() -> UnitConversion.convert(value, unit, own));
        Measurement.Original original =
                unit.code().equals(own.code())
                        ? null
                        : new Measurement.Original(value, unit.code());
        return converted == null
                ? null
                : new Measurement(converted, numerator, denominator, original);
    }

    private @Nullable BigDecimal bounded(String pointer, @Nullable BigDecimal value) {
        return value == null ? null : errors.read(() -> FigureBounds.check(pointer, value));
    }

    private @Nullable Unit unit() {
        Unit own = indicator.measure().unit();
        if (input.unit() == null) {
            return own;
        }
        Unit unit = part.unit(input.unit()).orElse(null);
        if (unit == null) {
            errors.add(
                    "/unit", "unit-unknown", "Allowed here: " + allowed(own) + ".", input.unit());
        }
        return unit;
    }

    private String allowed(Unit own) {
        return String.join(
                ", ",
                part.units().stream()
                        .filter(each -> each.isConvertibleTo(own))
                        .map(Unit::code)
                        .toList());
    }
}
