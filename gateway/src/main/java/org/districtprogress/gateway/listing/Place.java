package org.districtprogress.gateway.listing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.CRC32;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;

/**
 * Where the next page begins: behind one item of one service, in the list as it was for one day and
 * known at one moment.
 *
 * @param filter stands for everything else that was asked; the same on every page
 */
record Place(
        long filter, @Nullable LocalDate on, @Nullable Instant knownAt, int service, String code) {

    /** A number that tells one question from another. */
    static long filter(String question) {
        CRC32 sum = new CRC32();
        sum.update(question.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    String cursor() {
        return Ask.cursor(
                String.join(
                        " ",
                        Long.toString(filter),
                        on == null ? "-" : on.toString(),
                        knownAt == null ? "-" : knownAt.toString(),
                        Integer.toString(service),
                        code));
    }

    /**
     * The place a cursor stands for.
     *
     * @throws ProgressException INVALID, {@code cursor-malformed} or {@code cursor-mismatch}
     */
    static Place of(String cursor, long filter) {
        String[] parts = Ask.position(cursor).split(" ", -1);
        if (parts.length != 5) {
            throw malformed(cursor);
        }
        Place place;
        try {
            place =
                    new Place(
                            Long.parseLong(parts[0]),
                            parts[1].equals("-") ? null : LocalDate.parse(parts[1]),
                            parts[2].equals("-") ? null : Instant.parse(parts[2]),
                            Integer.parseInt(parts[3]),
                            parts[4]);
        } catch (DateTimeException | NumberFormatException notOurs) {
            throw malformed(cursor);
        }
        if (place.filter() != filter) {
            throw ProgressException.invalid(
                    "?cursor",
                    "cursor-mismatch",
                    "'cursor' belongs to another question; ask with the same parameters as before.",
                    cursor);
        }
        return place;
    }

    private static ProgressException malformed(String cursor) {
        return ProgressException.invalid(
                "?cursor",
                "cursor-malformed",
                "'cursor' must be the 'next' of an earlier answer, unchanged.",
                cursor);
    }
}
