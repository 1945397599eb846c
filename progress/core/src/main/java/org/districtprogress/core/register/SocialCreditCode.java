package org.districtprogress.core.register;

import java.util.regex.Pattern;

/**
 * The unified social credit code (统一社会信用代码) of an organisation: 18 characters, the last a check
 * character over the 17 before it. Source: GB 32100-2015, weights 3ⁱ mod 31.
 */
public final class SocialCreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final int CHECKED = 17;

    private SocialCreditCode() {}

    /** Whether the text has the shape of a code, whatever its check character. */
    public static boolean hasShape(String text) {
        return SHAPE.matcher(text).matches();
    }

    /**
     * The check character that belongs to the first 17 characters: {@code (31 − Σ cᵢ·3ⁱ mod 31) mod
     * 31}.
     *
     * @param text at least 17 characters of the code's alphabet
     */
    public static char checkCharacter(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CHECKED; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /** Whether the text is a code whose check character is right. */
    public static boolean isValid(String text) {
        return hasShape(text) && text.charAt(CHECKED) == checkCharacter(text);
    }
}
