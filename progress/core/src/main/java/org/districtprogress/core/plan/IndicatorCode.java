package org.districtprogress.core.plan;

import org.districtprogress.core.error.ProgressException;

/**
 * Identifies one indicator: lower-case words joined by hyphens, at most 80 characters.
 *
 * @throws ProgressException INVALID, {@code code-malformed}, for anything else
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    public IndicatorCode {
        Code.check("indicator", value);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
