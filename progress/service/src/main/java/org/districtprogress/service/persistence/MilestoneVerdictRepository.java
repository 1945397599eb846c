package org.districtprogress.service.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.observation.Verdict;

/** All verdicts ever recorded on milestones; they are read with the versions they are about. */
@ApplicationScoped
public class MilestoneVerdictRepository
        implements PanacheRepositoryBase<MilestoneVerdictEntity, MilestoneVerdictEntity.Key> {

    /** Adds a verdict and writes it through, so that a broken constraint shows here. */
    public void add(Milestone judged, Verdict verdict) {
        persistAndFlush(MilestoneVerdictEntity.of(judged, verdict));
    }
}
