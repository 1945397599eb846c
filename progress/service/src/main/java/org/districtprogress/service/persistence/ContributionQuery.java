package org.districtprogress.service.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.observation.Trust;

/**
 * The parameters that the rules of a plan are asked with.
 *
 * @param starts first day of the plan
 * @param ends last day of the plan
 * @param lowest lowest trust that counts
 */
public record ContributionQuery(LocalDate starts, LocalDate ends, Instant knownAt, Trust lowest) {

    public ContributionQuery {
        Objects.requireNonNull(knownAt, "knownAt");
        Objects.requireNonNull(lowest, "lowest");
    }

    List<String> trusts() {
        return Trusts.from(lowest);
    }
}
