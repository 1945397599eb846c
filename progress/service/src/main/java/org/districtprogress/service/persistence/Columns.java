package org.districtprogress.service.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.districtprogress.core.Nullable;

/** Columns of native queries as the values they stand for. */
final class Columns {

    private Columns() {}

    static @Nullable LocalDate day(@Nullable Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    static Instant moment(Object column) {
        if (column instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return column instanceof java.sql.Timestamp moment ? moment.toInstant() : (Instant) column;
    }
}
