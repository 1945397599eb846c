package org.districtprogress.service.recording;

import java.time.LocalDate;
import org.districtprogress.api.register.RecordInput;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.time.PeriodKind;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;

/** A record as it was sent, checked. */
record RecordInputCheck<T>(
        T record, @Nullable LocalDate effectiveFrom, Source source, @Nullable String reason) {

    static final int LONGEST_TEXT = 2000;

    /**
     * The checked input.
     *
     * @throws ProgressException INVALID with every field at fault
     */
    static <T> RecordInputCheck<T> of(Register<T> register, RecordInput<T> input, LocalDate today) {
        InputErrors errors = new InputErrors();
        if (input.record() == null) {
            errors.add("/record", "required", "This field is required: the whole record.", null);
        } else {
            RecordCheck check = new RecordCheck(today);
            register.check(input.record(), check);
            errors.addAll(check.errors());
        }
        LocalDate from = day("/effectiveFrom", input.effectiveFrom(), errors);
        errors.text("/reason", input.reason(), LONGEST_TEXT);
        Source source = SourceInput.read(input.source(), errors);
        errors.throwIfAny();
        return new RecordInputCheck<>(input.record(), from, source, input.reason());
    }

    static @Nullable LocalDate day(String pointer, @Nullable String value, InputErrors errors) {
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
