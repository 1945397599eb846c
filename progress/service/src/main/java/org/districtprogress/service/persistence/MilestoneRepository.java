package org.districtprogress.service.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;

/** All milestones in every version ever recorded. */
@ApplicationScoped
public class MilestoneRepository
        implements PanacheRepositoryBase<MilestoneVersionEntity, MilestoneVersionEntity.Key> {

    private static final String LATEST =
            " and not exists (select 1 from MilestoneVersionEntity later"
                    + " where later.commitment = m.commitment and later.milestone = m.milestone"
                    + " and later.version > m.version and later.recordedAt <= :knownAt)";

    private static final String BEHIND =
            " and (m.commitment > :commitment or (m.commitment = :commitment"
                    + " and (m.milestone > :milestone or (m.milestone = :milestone"
                    + " and m.version > :version))))";

    /**
     * Of every milestone the latest version known at a moment; by commitment, then due day, then
     * code.
     */
    public List<Milestone> known(Instant knownAt) {
        return find(
                        "from MilestoneVersionEntity m where m.recordedAt <= ?1 and not exists ("
                                + "select 1 from MilestoneVersionEntity later"
                                + " where later.commitment = m.commitment"
                                + " and later.milestone = m.milestone"
                                + " and later.version > m.version and later.recordedAt <= ?1)"
                                + " order by m.commitment, m.due, m.milestone",
                        knownAt.truncatedTo(ChronoUnit.MICROS))
                .stream()
                .map(MilestoneVersionEntity::toDomain)
                .toList();
    }

    /** So many of a list, behind a place in it or from its beginning. */
    public List<Milestone> page(MilestoneList list, @Nullable MilestoneList.Place after, int most) {
        TypedQuery<MilestoneVersionEntity> query =
                getEntityManager()
                        .createQuery(
                                "from MilestoneVersionEntity m where m.commitment in :commitments"
                                        + " and m.recordedAt <= :knownAt"
                                        + (list.isHistory() ? "" : LATEST)
                                        + (after == null ? "" : BEHIND)
                                        + " order by m.commitment, m.milestone, m.version",
                                MilestoneVersionEntity.class)
                        .setParameter("commitments", list.commitments())
                        .setParameter("knownAt", list.knownAt().truncatedTo(ChronoUnit.MICROS))
                        .setMaxResults(most);
        if (after != null) {
            query.setParameter("commitment", after.commitment())
                    .setParameter("milestone", after.milestone())
                    .setParameter("version", after.version());
        }
        return query.getResultList().stream().map(MilestoneVersionEntity::toDomain).toList();
    }

    /** The versions of one milestone known at a moment, first to latest. */
    public List<Milestone> versions(
            CommitmentCode commitment, MilestoneCode milestone, Instant knownAt) {
        return find(
                        "commitment = ?1 and milestone = ?2 and recordedAt <= ?3 order by version",
                        commitment.value(),
                        milestone.value(),
                        knownAt.truncatedTo(ChronoUnit.MICROS))
                .stream()
                .map(MilestoneVersionEntity::toDomain)
                .toList();
    }

    /** All versions of one milestone, first to latest; whenever recorded. */
    public List<Milestone> versions(CommitmentCode commitment, MilestoneCode milestone) {
        return find(
                        "commitment = ?1 and milestone = ?2 order by version",
                        commitment.value(),
                        milestone.value())
                .stream()
                .map(MilestoneVersionEntity::toDomain)
                .toList();
    }

    /**
     * The latest version of one milestone. Only after {@link RecordingRepository#next()} in the
     * same transaction is it sure to stay the latest.
     */
    public Optional<Milestone> current(CommitmentCode commitment, MilestoneCode milestone) {
        return find(
                        "commitment = ?1 and milestone = ?2 order by version desc",
                        commitment.value(),
                        milestone.value())
                .firstResultOptional()
                .map(MilestoneVersionEntity::toDomain);
    }

    /**
     * Adds a version and writes it through, so that a broken constraint shows here: a version that
     * is there already fails with {@link org.hibernate.exception.ConstraintViolationException}.
     */
    public void add(Milestone milestone) {
        persistAndFlush(MilestoneVersionEntity.of(milestone));
    }
}
