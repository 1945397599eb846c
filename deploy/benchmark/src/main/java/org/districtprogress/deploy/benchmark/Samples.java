package org.districtprogress.deploy.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Measured times of one question to one suite, in the order of the repetitions. */
final class Samples {

    private static final int DIGITS = 1;
    private static final int OF_A_MILLISECOND = 6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long measured) {
        nanos.add(measured);
    }

    /** Median and 95th percentile, in milliseconds. */
    String shown() {
        return quantile(nanos, 50) + " / " + quantile(nanos, 95);
    }

    private static BigDecimal quantile(List<Long> measured, int percent) {
        List<Long> sorted = measured.stream().sorted().toList();
        int rank = (sorted.size() * percent + 99) / 100;
        return BigDecimal.valueOf(sorted.get(rank - 1), OF_A_MILLISECOND)
                .setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /**
     * How many times as long as another suite's: the median over the quotients of requests that
     * followed one another, so that what slows the machine down for a while slows both down.
     */
    BigDecimal growthOver(Samples other) {
        List<BigDecimal> quotients = new ArrayList<>();
        for (int i = 0; i < nanos.size(); i++) {
            quotients.add(
                    BigDecimal.valueOf(nanos.get(i))
                            .divide(
                                    BigDecimal.valueOf(other.nanos.get(i)),
                                    OF_A_MILLISECOND,
                                    RoundingMode.HALF_UP));
        }
        quotients.sort(null);
        return quotients.get((quotients.size() - 1) / 2).setScale(DIGITS + 2, RoundingMode.HALF_UP);
    }
}
