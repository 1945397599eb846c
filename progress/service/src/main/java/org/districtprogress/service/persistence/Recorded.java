package org.districtprogress.service.persistence;

import java.time.Instant;
import java.util.Objects;

/**
 * A point in the order of recording.
 *
 * @param sequence how many recordings there are, this one included; counts up without gaps
 * @param recordedAt the moment of the latest of them; strictly ascends with the sequence
 * @param databaseNow the database's clock when it was asked
 */
public record Recorded(long sequence, Instant recordedAt, Instant databaseNow) {

    public Recorded {
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(databaseNow, "databaseNow");
    }
}
