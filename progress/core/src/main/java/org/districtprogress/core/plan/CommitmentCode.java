package org.districtprogress.core.plan;

import org.districtprogress.core.error.ProgressException;

/**
 * Identifies one commitment: lower-case words joined by hyphens, at most 80 characters.
 *
 * @throws ProgressException INVALID, {@code code-malformed}, for anything else
 */
public record CommitmentCode(String value) implements Comparable<CommitmentCode> {

    public CommitmentCode {
        Code.check("commitment", value);
    }

    @Override
    public int compareTo(CommitmentCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
