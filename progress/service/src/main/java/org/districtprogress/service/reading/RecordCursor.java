package org.districtprogress.service.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.FigureBounds;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.persistence.KnownRecord;
import org.districtprogress.service.persistence.RecordList;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.SortKey;

/**
 * Where a page of a register's list begins. It carries the time axes and the filter it was made
 * for, and the last record of the page before: no page is counted over, however far the walk.
 */
record RecordCursor(AsOf asOf, String filter, @Nullable RecordList.After after) {

    private static final int PARTS = 6;

    static RecordCursor of(
            ListQuestion question, TimeAxes timeAxes, String filter, @Nullable SortKey sort) {
        if (question.cursor() == null) {
            return new RecordCursor(
                    timeAxes.settle(question.on(), question.knownAt(), question.trust()),
                    filter,
                    null);
        }
        String[] parts = Ask.position(question.cursor()).split("\\|", PARTS);
        if (parts.length != PARTS
                || !parts[3].equals(filter)
                || (sort != null && !isOf(sort, parts[5]))
                || (question.on() != null && !question.on().equals(parts[0]))
                || (question.trust() != null && !question.trust().equals(parts[2]))) {
            throw foreign(question);
        }
        AsOf asOf = timeAxes.settle(parts[0], parts[1], parts[2]);
        if (question.knownAt() != null
                && !timeAxes.knownAt(question.knownAt()).equals(asOf.knownAt())) {
            throw foreign(question);
        }
        return new RecordCursor(
                asOf,
                filter,
                new RecordList.After(parts[4], parts[5].isEmpty() ? null : parts[5].substring(1)));
    }

    /** A cursor is not signed, so its value is looked at before it reaches a query. */
    private static boolean isOf(SortKey sort, String value) {
        if (!value.startsWith("=")) {
            return false;
        }
        try {
            String plain = value.substring(1);
            if (sort.type().equals("date")) {
                return plain.equals(LocalDate.parse(plain).toString()) && plain.length() == 10;
            }
            if (sort.type().equals("numeric")) {
                FigureBounds.check("?cursor", new BigDecimal(plain));
                return plain.matches("-?[0-9]+(\\.[0-9]+)?");
            }
            return true;
        } catch (DateTimeException | NumberFormatException | ProgressException forged) {
            return false;
        }
    }

    String next(KnownRecord last) {
        return Ask.cursor(
                String.join(
                        "|",
                        asOf.on().toString(),
                        asOf.knownAt().toString(),
                        asOf.trust().name().toLowerCase(Locale.ROOT),
                        filter,
                        last.id(),
                        last.sortedBy() == null ? "" : "=" + last.sortedBy()));
    }

    private static ProgressException foreign(ListQuestion question) {
        return ProgressException.invalid(
                "?cursor",
                "cursor-foreign",
                "The cursor belongs to another question; ask the first page again without it.",
                question.cursor());
    }
}
