package org.districtprogress.core.plan;

import org.districtprogress.core.error.ProgressException;

/**
 * Identifies one workstream: lower-case words joined by hyphens, at most 80 characters.
 *
 * @throws ProgressException INVALID, {@code code-malformed}, for anything else
 */
public record WorkstreamCode(String value) implements Comparable<WorkstreamCode> {

    public WorkstreamCode {
        Code.check("workstream", value);
    }

    @Override
    public int compareTo(WorkstreamCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
