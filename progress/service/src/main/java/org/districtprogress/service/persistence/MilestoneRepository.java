package org.districtprogress.service.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;

/** All milestones in every version ever recorded, each with the verdict that held at a moment. */
@ApplicationScoped
public class MilestoneRepository
        implements PanacheRepositoryBase<MilestoneVersionEntity, MilestoneVersionEntity.Key> {

    /** Behind every moment at which something is recorded. */
    private static final Instant WHENEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final String JUDGED =
            "select m, v from MilestoneVersionEntity m left join MilestoneVerdictEntity v"
                    + " on v.commitment = m.commitment and v.milestone = m.milestone"
                    + " and v.version = m.version and v.recordedAt = (select max(w.recordedAt)"
                    + " from MilestoneVerdictEntity w where w.commitment = m.commitment"
                    + " and w.milestone = m.milestone and w.version = m.version"
                    + " and w.recordedAt <= :knownAt) where m.recordedAt <= :knownAt";

    private static final String LATEST =
            " and not exists (select 1 from MilestoneVersionEntity later"
                    + " where later.commitment = m.commitment and later.milestone = m.milestone"
                    + " and later.version > m.version and later.recordedAt <= :knownAt)";

    /** The last version that was known is one that was verified by then. */
    private static final String VERIFIED =
            " and exists (select 1 from MilestoneVerdictEntity f"
                    + " where f.commitment = m.commitment and f.milestone = m.milestone"
                    + " and f.verdict = VERIFIED and f.version = (select max(l.version)"
                    + " from MilestoneVersionEntity l where l.commitment = m.commitment"
                    + " and l.milestone = m.milestone and l.recordedAt <= :knownAt)"
                    + " and f.recordedAt = (select max(g.recordedAt)"
                    + " from MilestoneVerdictEntity g where g.commitment = f.commitment"
                    + " and g.milestone = f.milestone and g.version = f.version"
                    + " and g.recordedAt <= :knownAt))";

    private static final String BEHIND =
            " and (m.commitment > :commitment or (m.commitment = :commitment"
                    + " and (m.milestone > :milestone or (m.milestone = :milestone"
                    + " and m.version > :version))))";

    private static final String ONE =
            " and m.commitment = :commitment and m.milestone = :milestone";

    /**
     * Of every milestone the latest version known at a moment; by commitment, then due day, then
     * code.
     */
    public List<Milestone> known(Instant knownAt) {
        return milestones(
                query(JUDGED + LATEST + " order by m.commitment, m.due, m.milestone", knownAt));
    }

    /** So many of a list, behind a place in it or from its beginning. */
    public List<Milestone> page(MilestoneList list, @Nullable MilestoneList.Place after, int most) {
        TypedQuery<Tuple> query =
                query(
                                JUDGED
                                        + " and m.commitment in :commitments"
                                        + (list.isHistory() ? "" : LATEST)
                                        + (list.trust() == Trust.VERIFIED ? VERIFIED : "")
                                        + (after == null ? "" : BEHIND)
                                        + " order by m.commitment, m.milestone, m.version",
                                list.knownAt())
                        .setParameter("commitments", list.commitments())
                        .setMaxResults(most);
        if (after != null) {
            query.setParameter("commitment", after.commitment())
                    .setParameter("milestone", after.milestone())
                    .setParameter("version", after.version());
        }
        return milestones(query);
    }

    /** Of some commitments the versions that were rejected by a moment. */
    public List<Milestone> rejected(Collection<String> commitments, Instant knownAt) {
        return milestones(
                query(
                                JUDGED
                                        + " and m.commitment in :commitments"
                                        + " and v.verdict = REJECTED",
                                knownAt)
                        .setParameter("commitments", commitments));
    }

    /** The versions of one milestone known at a moment, first to latest. */
    public List<Milestone> versions(
            CommitmentCode commitment, MilestoneCode milestone, Instant knownAt) {
        return milestones(one(commitment, milestone, " order by m.version", knownAt));
    }

    /** All versions of one milestone, first to latest; whenever recorded. */
    public List<Milestone> versions(CommitmentCode commitment, MilestoneCode milestone) {
        return versions(commitment, milestone, WHENEVER);
    }

    /**
     * The latest version of one milestone. Only after {@link RecordingRepository#next()} in the
     * same transaction is it sure to stay the latest.
     */
    public Optional<Milestone> current(CommitmentCode commitment, MilestoneCode milestone) {
        return milestones(
                        one(commitment, milestone, " order by m.version desc", WHENEVER)
                                .setMaxResults(1))
                .stream()
                .findFirst();
    }

    /**
     * Adds a version and writes it through, so that a broken constraint shows here: a version that
     * is there already fails with {@link org.hibernate.exception.ConstraintViolationException}.
     */
    public void add(Milestone milestone) {
        persistAndFlush(MilestoneVersionEntity.of(milestone));
    }

    private TypedQuery<Tuple> one(
            CommitmentCode commitment, MilestoneCode milestone, String order, Instant knownAt) {
        return query(JUDGED + ONE + order, knownAt)
                .setParameter("commitment", commitment.value())
                .setParameter("milestone", milestone.value());
    }

    private TypedQuery<Tuple> query(String text, Instant knownAt) {
        return getEntityManager()
                .createQuery(text, Tuple.class)
                .setParameter("knownAt", knownAt.truncatedTo(ChronoUnit.MICROS));
    }

    private static List<Milestone> milestones(TypedQuery<Tuple> query) {
        return query.getResultList().stream().map(MilestoneRepository::milestone).toList();
    }

    private static Milestone milestone(Tuple row) {
        Milestone milestone = row.get(0, MilestoneVersionEntity.class).toDomain();
        MilestoneVerdictEntity verdict = row.get(1, MilestoneVerdictEntity.class);
        return verdict == null ? milestone : milestone.judged(verdict.toDomain());
    }
}
