package org.districtprogress.service.imports;

import org.districtprogress.api.observation.NewSource;
import org.districtprogress.api.register.RecordClosure;
import org.districtprogress.api.register.RecordInput;
import org.districtprogress.core.Nullable;

/**
 * What a row of a file says of a record.
 *
 * @param event RECORD where it is absent
 * @param expects fingerprint of what it changes; null where that is not said
 */
record RegisterRow<T>(
        @Nullable String id,
        @Nullable Event event,
        @Nullable String effectiveFrom,
        @Nullable String closedFrom,
        @Nullable String reason,
        @Nullable NewSource source,
        @Nullable String expects,
        @Nullable T record) {

    /** What a row can be. */
    enum Event {
        /** The content from a day on. */
        RECORD,
        /** That the record is closed from a day on. */
        CLOSURE
    }

    boolean closes() {
        return event == Event.CLOSURE;
    }

    RecordInput<T> input() {
        return new RecordInput<>(record, effectiveFrom, source, reason);
    }

    RecordClosure closure() {
        return new RecordClosure(closedFrom, source, reason);
    }
}
