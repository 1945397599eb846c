package org.districtprogress.problem.table;

import java.math.BigDecimal;

/** An exact decimal as the text of a cell. */
public final class PlainNumber {

    private static final int LONGEST_IN_FULL = 1000;

    private PlainNumber() {}

    /** In full, unless that were absurdly long: then no reader takes it for a number. */
    public static String of(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_IN_FULL
                ? number.toString()
                : number.toPlainString();
    }
}
