package org.districtprogress.deploy.local;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;

/** Time passed, as a person reads it: seconds with one decimal. */
final class Elapsed {
    private Elapsed() {}

    static String since(long nanoTime) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanoTime);
        return BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP) + " s";
    }
}
