package org.districtprogress.service.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.districtprogress.core.observation.Verdict;

/** All verdicts ever recorded on observations. */
@ApplicationScoped
public class ObservationVerdictRepository
        implements PanacheRepositoryBase<ObservationVerdictEntity, ObservationVerdictEntity.Key> {

    /** The verdicts on one observation known at a moment, first to latest. */
    public List<Verdict> known(UUID observation, Instant knownAt) {
        return find(
                        "observation = ?1 and recordedAt <= ?2 order by recordedAt",
                        observation,
                        knownAt.truncatedTo(ChronoUnit.MICROS))
                .stream()
                .map(ObservationVerdictEntity::toDomain)
                .toList();
    }

    /** Adds a verdict and writes it through, so that a broken constraint shows here. */
    public void add(UUID observation, Verdict verdict) {
        persistAndFlush(ObservationVerdictEntity.of(observation, verdict));
    }
}
