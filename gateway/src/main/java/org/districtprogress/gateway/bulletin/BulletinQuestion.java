package org.districtprogress.gateway.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.words.Language;

/**
 * Which bulletin is wanted.
 *
 * @param knownAt the moment as of which; null for now
 * @param trust the lowest that is to count
 */
public record BulletinQuestion(
        YearMonth month,
        @Nullable Instant knownAt,
        Trust trust,
        Language language,
        BulletinForm form) {

    /** The day it is of: the month's last. */
    LocalDate on() {
        return month.atEndOfMonth();
    }

    /** Refuses a month that has days to come. */
    void checkIsOver(LocalDate today) {
        if (on().isAfter(today)) {
            throw ProgressException.invalid(
                    "?month",
                    "month-not-over",
                    "A bulletin is of a whole month; the latest that is over is "
                            + YearMonth.from(today.plusDays(1)).minusMonths(1)
                            + ".",
                    month.toString());
        }
    }

    /** Refuses a month that the plan has no days in. */
    void checkIsWithin(@Nullable PlanReference plan) {
        if (plan == null) {
            return;
        }
        YearMonth first = YearMonth.from(plan.starts());
        YearMonth last = YearMonth.from(plan.ends());
        if (month.isBefore(first) || month.isAfter(last)) {
            throw ProgressException.invalid(
                    "?month",
                    "month-outside-plan",
                    "The plan runs from " + first + " to " + last + ".",
                    month.toString());
        }
    }

    /** What a browser stores it as. */
    public String fileName() {
        return "bulletin-" + month + "-" + language.tag() + "." + form.ending();
    }
}
