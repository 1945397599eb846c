package org.districtprogress.core.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.districtprogress.core.decimal.Division;

/**
 * How many calendar months lie between two days, without rounding: a day is one part of as many as
 * its month has, so from the end of March to the end of December it is nine, whatever their
 * lengths.
 */
public final class MonthSpan {

    /** The least number that 28, 29, 30 and 31 all divide: parts of a month, whole for each day. */
    private static final long PARTS = 377_580;

    private final long parts;

    private MonthSpan(long parts) {
        this.parts = parts;
    }

    /**
     * From behind one day to the end of another.
     *
     * @param after the last day that is not counted
     * @param through the last day that is; none is counted when it is not behind the other
     */
    public static MonthSpan between(LocalDate after, LocalDate through) {
        long parts = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(through); ) {
            YearMonth month = YearMonth.from(day);
            LocalDate last = month.atEndOfMonth().isAfter(through) ? through : month.atEndOfMonth();
            long days = last.getDayOfMonth() - day.getDayOfMonth() + 1L;
            parts += days * (PARTS / month.lengthOfMonth());
            day = last.plusDays(1);
        }
        return new MonthSpan(parts);
    }

    /** Whether it is no time at all. */
    public boolean isEmpty() {
        return parts == 0;
    }

    /** In months, six places. */
    public BigDecimal months() {
        return Division.of(parts, PARTS);
    }

    /**
     * An amount spread evenly: amount ÷ months, rounded once to six places.
     *
     * @throws ArithmeticException when it is no time at all
     */
    public BigDecimal perMonth(BigDecimal amount) {
        return Division.of(amount.multiply(BigDecimal.valueOf(PARTS)), BigDecimal.valueOf(parts));
    }
}
