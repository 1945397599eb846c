package org.districtprogress.service.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.observation.Trust;

/**
 * What is asked of the flags of records.
 *
 * @param sources the registers that are asked; at least one
 * @param once codes of the rules that the same records raise once, however many keys they share
 * @param on the day on which the records hold
 * @param lowest the lowest trust that a record may have
 */
public record FlagQuestion(
        List<FlagSource> sources, List<String> once, LocalDate on, Instant knownAt, Trust lowest) {

    public FlagQuestion {
        sources = List.copyOf(sources);
        once = List.copyOf(once);
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(knownAt, "knownAt");
        Objects.requireNonNull(lowest, "lowest");
    }
}
