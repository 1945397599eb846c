package org.districtprogress.deploy.demo;

import java.util.Locale;

/** Unified social credit codes that nobody has: all zeros but a number, with a true check digit. */
final class CreditCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = 31;
    private static final int STEP = 3;

    private CreditCode() {}

    /** The code of one synthetic enterprise. */
    static String of(int number) {
        String body = String.format(Locale.ROOT, "9%016d", number);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += DIGITS.indexOf(body.charAt(i)) * weight;
            weight = weight * STEP % BASE;
        }
        return body + DIGITS.charAt((BASE - sum % BASE) % BASE);
    }
}
