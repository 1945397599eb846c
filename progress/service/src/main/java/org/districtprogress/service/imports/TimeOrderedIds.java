package org.districtprogress.service.imports;

import java.time.Clock;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Ids that ascend in the order in which they are made, so that a million new rows are neighbours in
 * an index: UUID version 7, the 12 bits behind the milliseconds counting up.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7">RFC 9562</a>
 */
final class TimeOrderedIds {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 7L << COUNTER_BITS;
    private static final long VARIANT = 0b10L << 62;

    private final SplittableRandom random = new SplittableRandom();
    private long milliseconds;
    private long counter;

    TimeOrderedIds(Clock clock) {
        milliseconds = clock.millis();
    }

    UUID next() {
        if (counter == 1L << COUNTER_BITS) {
            counter = 0;
            milliseconds++;
        }
        long head = milliseconds << 16 | VERSION | counter++;
        return new UUID(head, random.nextLong() >>> 2 | VARIANT);
    }
}
