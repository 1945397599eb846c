package org.districtprogress.deploy.demo;

import java.time.YearMonth;

/** Days and months of the plan year as they are written. */
final class Calendar2024 {

    static final int YEAR = 2024;
    static final int MONTHS = 12;

    private Calendar2024() {}

    static String month(int month) {
        return YearMonth.of(YEAR, month).toString();
    }

    static String day(int month, int day) {
        return YearMonth.of(YEAR, month).atDay(day).toString();
    }

    static String lastDay(int month) {
        return YearMonth.of(YEAR, month).atEndOfMonth().toString();
    }
}
