package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.districtprogress.core.decimal.Division;

/**
 * Share of the time to the due day that has passed, counting both ends: {@code (j − S + 1) ÷ (D − S
 * + 1)}, six places, within 0…1. On 31 March of a leap year whose plan is due on 31 December it is
 * 91 ÷ 366 = 0.248634.
 */
final class Elapsed {

    private Elapsed() {}

    static BigDecimal share(LocalDate starts, LocalDate due, LocalDate judgedOn) {
        if (judgedOn.isBefore(starts)) {
            return BigDecimal.ZERO;
        }
        if (!judgedOn.isBefore(due)) {
            return BigDecimal.ONE;
        }
        return Division.of(days(starts, judgedOn), days(starts, due));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
