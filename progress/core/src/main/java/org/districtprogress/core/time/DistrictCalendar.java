package org.districtprogress.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The district's days: in Asia/Shanghai, from midnight to midnight. */
public final class DistrictCalendar {

    /** Zone of every day in the plan and in figures. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private DistrictCalendar() {}

    /** The moment the day begins in the district. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The moment the day is over in the district: the first moment of the next one. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The day it is in the district at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /**
     * The same position so many months later; the last day of a month leads to the last day of a
     * month (29 February plus one month is 31 March).
     */
    public static LocalDate monthsAfter(LocalDate day, int months) {
        LocalDate later = day.plusMonths(months);
        boolean isMonthEnd = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
        return isMonthEnd ? later.with(TemporalAdjusters.lastDayOfMonth()) : later;
    }
}
