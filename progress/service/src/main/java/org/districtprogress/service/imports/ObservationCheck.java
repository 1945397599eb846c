package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.problem.Nearest;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.recording.ObservationInput;
import org.districtprogress.service.recording.ReportedFigure;
import org.districtprogress.service.table.Row;

/** Checks an observation by itself, by the rules of a single report. */
final class ObservationCheck {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    /** What can only be said of a figure whose indicator is known. */
    private static final Set<String> OF_INDICATOR =
            Set.of("unit-unknown", "unit-not-convertible", "conversion-inexact", "negative");

    private final PlanPart part;
    private final Caller by;
    private final Map<String, Indicator> indicators;
    private final LocalDate today;
    private final ObjectReader reader;

    ObservationCheck(PlanPart part, LocalDate today, ObjectMapper json, Caller by) {
        this.part = part;
        this.by = by;
        this.today = today;
        this.reader = json.readerFor(ObservationRow.class);
        this.indicators =
                part.indicators().stream()
                        .collect(
                                Collectors.toMap(
                                        indicator -> indicator.code().value(),
                                        Function.identity()));
    }

    /** A row without fault. */
    record Checked(Indicator indicator, ReportedFigure figure, @Nullable String expects) {}

    /** What the row says, or everything that is wrong with it. */
    record Result(@Nullable Checked checked, List<FieldError> errors) {}

    Result check(Row row) {
        RowInput<ObservationRow> input = RowInput.read(reader, row);
        ObservationRow said = input.value();
        if (said == null) {
            return new Result(null, input.errors());
        }
        if (said.indicator() != null && !by.indicators().holds(said.indicator())) {
            return new Result(
                    null,
                    List.of(Access.notOwned("/indicator", "indicator", said.indicator(), by)));
        }
        Indicator indicator = said.indicator() == null ? null : indicators.get(said.indicator());
        ObservationInput observation =
                new ObservationInput(
                        part,
                        indicator == null ? part.indicators().get(0) : indicator,
                        said.observation());
        ReportedFigure figure = observation.check(today);
        boolean isNamed = said.expects() == null || isFingerprint(said.expects());
        if (indicator != null && figure != null && isNamed && input.errors().isEmpty()) {
            return new Result(new Checked(indicator, figure, said.expects()), List.of());
        }
        List<FieldError> found = new ArrayList<>();
        if (indicator == null) {
            found.add(unknown(said.indicator()));
        }
        observation.errors().stream()
                .filter(error -> indicator != null || !OF_INDICATOR.contains(error.code()))
                .forEach(found::add);
        if (!isNamed) {
            found.add(malformed(said.expects()));
        }
        return new Result(null, input.and(found));
    }

    static boolean isFingerprint(String text) {
        return FINGERPRINT.matcher(text).matches();
    }

    static FieldError malformed(String expects) {
        return new FieldError(
                "/expects",
                "expects-malformed",
                "A fingerprint is 16 lower-case hex digits, as an export has it.",
                expects);
    }

    private FieldError unknown(@Nullable String code) {
        return code == null
                ? new FieldError(
                        "/indicator",
                        "required",
                        "This field is required: the code of an indicator.",
                        null)
                : new FieldError(
                        "/indicator",
                        "indicator-unknown",
                        "There is no indicator '"
                                + code
                                + "' here. "
                                + Nearest.to(code, indicators.keySet())
                                        .map(near -> "Did you mean '" + near + "'? ")
                                        .orElse("")
                                + "All are listed under "
                                + Paths.INDICATORS
                                + ".",
                        code);
    }
}
