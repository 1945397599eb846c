package org.districtprogress.service.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.districtprogress.api.register.RecordClosure;
import org.districtprogress.api.register.RecordInput;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.time.PeriodKind;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.RowFlag;

/** Reads what is said of records out of what was sent, noting everything that is wrong with it. */
@ApplicationScoped
public class RecordStatements {

    private static final int LONGEST_TEXT = 2000;

    private final TimeAxes timeAxes;
    private final Contents contents;

    RecordStatements(TimeAxes timeAxes, Contents contents) {
        this.timeAxes = timeAxes;
        this.contents = contents;
    }

    /**
     * What was read.
     *
     * @param said null when a field is at fault
     * @param masked what was sent of a register that masks, when a field is at fault: it may be
     *     what an answer showed
     */
    public record Reading(
            @Nullable RecordStatement said,
            @Nullable RecordStatement masked,
            List<FieldError> errors) {

        /** The statement, or everything that is wrong with it, thrown. */
        RecordStatement orThrow() {
            InputErrors found = new InputErrors();
            found.addAll(errors);
            found.throwIfAny();
            return said;
        }
    }

    /** A content. */
    public <T> Reading content(Register<T> register, RecordInput<T> input) {
        InputErrors errors = new InputErrors();
        LocalDate today = timeAxes.today();
        if (input.record() == null) {
            errors.add("/record", "required", "This field is required: the whole record.", null);
        } else {
            RecordCheck check = new RecordCheck(today);
            register.check(input.record(), check);
            errors.addAll(check.errors());
        }
        LocalDate from = day("/effectiveFrom", input.effectiveFrom(), errors);
        errors.text("/reason", input.reason(), LONGEST_TEXT);
        Source source = SourceInput.read(input.source(), register.masks(), errors);
        if (errors.isEmpty()) {
            WrittenContent content = written(register, input.record(), today);
            return new Reading(
                    new RecordStatement(content, from, source, input.reason()), null, List.of());
        }
        boolean isMasked = register.masks() && input.record() != null && source != null;
        return new Reading(
                null,
                isMasked ? masked(input.record(), from, source, input.reason()) : null,
                errors.noted());
    }

    /** Only to be compared: nothing else can be said of what did not pass the check. */
    private RecordStatement masked(
            Object record, @Nullable LocalDate from, Source source, @Nullable String reason) {
        WrittenContent content =
                new WrittenContent(contents.write(record), "", List.of(), List.of());
        return new RecordStatement(content, from, source, reason);
    }

    /** A closing. */
    public Reading closing(Register<?> register, RecordClosure input) {
        InputErrors errors = new InputErrors();
        LocalDate from = day("/closedFrom", input.closedFrom(), errors);
        errors.required("/reason", input.reason());
        errors.text("/reason", input.reason(), LONGEST_TEXT);
        Source source = SourceInput.read(input.source(), register.masks(), errors);
        if (!SourceInput.isMaskedAlone(errors)) {
            return new Reading(null, null, errors.noted());
        }
        RecordStatement said = new RecordStatement(null, from, source, input.reason());
        return errors.isEmpty()
                ? new Reading(said, null, List.of())
                : new Reading(null, said, errors.noted());
    }

    private <T> WrittenContent written(Register<T> register, T record, LocalDate today) {
        return new WrittenContent(
                contents.write(record),
                String.join("\n", register.searched(record)).toLowerCase(Locale.ROOT),
                register.flags(record, new RecordCheck(today)).stream()
                        .map(RowFlag::stored)
                        .distinct()
                        .toList(),
                register.keys(record).stream()
                        .filter(key -> !key.value().isBlank())
                        .map(ClashKey::stored)
                        .distinct()
                        .toList());
    }

    private static @Nullable LocalDate day(
            String pointer, @Nullable String value, InputErrors errors) {
        if (value == null) {
            return null;
        }
        ReferencePeriod period = errors.read(() -> ReferencePeriod.parse(pointer, value));
        if (period != null && period.kind() != PeriodKind.DAY) {
            errors.add(pointer, "date-malformed", "Expected a day, such as 2024-03-31.", value);
        }
        return period == null ? null : period.start();
    }
}
