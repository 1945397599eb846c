package org.districtprogress.core.plan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The adopted document with its period.
 *
 * @param starts S, the first day of the plan
 * @param ends the last day of the plan
 * @param announced the day it was made public
 */
public record Plan(
        String code,
        Name district,
        Name title,
        LocalDate starts,
        LocalDate ends,
        LocalDate announced) {

    public Plan {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(announced, "announced");
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("the plan starts " + starts + " but ends " + ends);
        }
    }

    /** The calendar year the plan is for. */
    public int year() {
        return starts.getYear();
    }
}
