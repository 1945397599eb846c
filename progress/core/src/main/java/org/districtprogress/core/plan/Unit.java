package org.districtprogress.core.plan;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A unit of measure. Units with the same {@code base} measure the same dimension and convert into
 * each other: {@code 1 unit = factor base units}. A base unit is its own base, with factor 1.
 *
 * @param code UPPER_SNAKE_CASE, e.g. {@code CNY_100M}
 * @param name as written behind a figure, e.g. 亿元
 * @param base code of the dimension's base unit
 * @param factor how many base units make one, above zero
 */
public record Unit(String code, Name name, String base, BigDecimal factor) {

    public Unit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(base, "base");
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor of " + code + " must be above zero");
        }
        if (base.equals(code) && factor.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(code + " is its own base, so its factor is 1");
        }
    }

    /** Whether a figure in the other unit can be expressed in this one. */
    public boolean isConvertibleTo(Unit other) {
        return base.equals(other.base);
    }
}
