package org.districtprogress.core.assessment;

import java.util.Objects;

/**
 * One rule of a method.
 *
 * @param defines the field of an answer that it tells how to work out
 * @param formula for who judges again
 * @param zh the same in Chinese words
 * @param en the same in English words
 */
public record Formula(String defines, String formula, String zh, String en) {

    public Formula {
        Objects.requireNonNull(defines, "defines");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
