package org.districtprogress.gateway.table;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * One cell.
 *
 * @param text what people read
 * @param number what spreadsheets reckon with; null where it is no number
 * @param look what stands out about it, as a word that styles know; empty for nothing
 */
public record Cell(String text, @Nullable BigDecimal number, String look) {

    /** Absent, which is not zero. */
    public static final Cell NONE = of("");

    private static final String SHARE = "share";

    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(look, "look");
    }

    public static Cell of(@Nullable String text) {
        return new Cell(text == null ? "" : text, null, "");
    }

    public static Cell of(@Nullable Object value) {
        return of(value == null ? "" : value.toString());
    }

    /** An exact number, written as in JSON: without zeros behind. */
    public static Cell of(@Nullable BigDecimal number) {
        if (number == null) {
            return NONE;
        }
        BigDecimal exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new Cell(exact.toPlainString(), exact, "");
    }

    /** A number as people read it beside the exact one. */
    public static Cell of(BigDecimal number, String shown) {
        return new Cell(shown, number, "");
    }

    /** A ratio, that a sheet shows as per cent; {@code shown} is how people read it elsewhere. */
    public static Cell share(BigDecimal ratio, String shown) {
        return of(ratio, shown).looking(SHARE);
    }

    public static Cell of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    public boolean isShare() {
        return look.equals(SHARE);
    }

    public Cell looking(String as) {
        return new Cell(text, number, as);
    }
}
