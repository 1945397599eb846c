package org.districtprogress.core.plan;

import org.districtprogress.core.error.ProgressException;

/**
 * Identifies one milestone: lower-case words joined by hyphens, at most 80 characters.
 *
 * @throws ProgressException INVALID, {@code code-malformed}, for anything else
 */
public record MilestoneCode(String value) implements Comparable<MilestoneCode> {

    public MilestoneCode {
        Code.check("milestone", value);
    }

    @Override
    public int compareTo(MilestoneCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
