package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.districtprogress.core.observation.Trust;

/** Rules and figures as these tests use them. */
final class Rules {

    static final FigureRule SHARE = FigureRule.percent("share", "占比", "Share", "CNY");
    static final FigureRule COUNT = FigureRule.sum("count", "计数", "Count", "PROJECT");

    private Rules() {}

    static DerivedFigure figure(String value, Trust trust) {
        return new DerivedFigure(
                COUNT, new BigDecimal(value), new BigDecimal(value), null, trust, Instant.EPOCH);
    }
}
