package org.districtprogress.service.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.ObservationChain;
import org.districtprogress.core.observation.Verdict;
import org.districtprogress.core.observation.VerdictKind;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;

/** All observations ever recorded, with every revision. */
@ApplicationScoped
public class ObservationRepository implements PanacheRepositoryBase<ObservationEntity, UUID> {

    private static final String OF_CHAIN =
            "from ObservationEntity o where o.indicator = :indicator and o.area = :area"
                    + " and o.period = :period and o.source.system = :system";

    /**
     * Each observation with the latest verdict on it that is known at a moment: one look into the
     * index for each observation, however many verdicts there are on others.
     */
    private static final String WITH_VERDICT =
            "select o, v.kind, v.verifier, v.reason, v.recordedAt from ObservationEntity o"
                    + " left join lateral (select each.verdict as kind, each.verifier as verifier,"
                    + " each.reason as reason, each.recordedAt as recordedAt"
                    + " from ObservationVerdictEntity each"
                    + " where each.observation = o.id and each.recordedAt <= :knownAt"
                    + " order by each.recordedAt desc limit 1) v on true";

    private final DataSource dataSource;

    ObservationRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Everything recorded of these indicators by a moment, of any area, in order of recording, as
     * it was trusted then.
     */
    public List<Observation> known(Collection<IndicatorCode> indicators, Instant knownAt) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        WITH_VERDICT
                                + " where o.indicator in :indicators and o.recordedAt <= :knownAt"
                                + " order by o.recordedAt, o.id",
                        Object[].class)
                .setParameter("indicators", indicators.stream().map(IndicatorCode::value).toList())
                .setParameter("knownAt", knownAt.truncatedTo(ChronoUnit.MICROS))
                .getResultList()
                .stream()
                .map(ObservationRepository::toDomain)
                .toList();
    }

    /** The observation with that id, as it was recorded. */
    public Optional<Observation> find(UUID id) {
        return findByIdOptional(id).map(ObservationEntity::toDomain);
    }

    /** Those of them that are recorded, as they were recorded. */
    public List<Observation> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", ids).stream().map(ObservationEntity::toDomain).toList();
    }

    /** The observation with that id, as it was trusted at a moment. */
    public Optional<Observation> find(UUID id, Instant knownAt) {
        return getEntityManager()
                .createQuery(WITH_VERDICT + " where o.id = :id", Object[].class)
                .setParameter("id", id)
                .setParameter("knownAt", knownAt.truncatedTo(ChronoUnit.MICROS))
                .getResultList()
                .stream()
                .map(ObservationRepository::toDomain)
                .findFirst();
    }

    /**
     * Whether another observation revises that one. Only after {@link RecordingRepository#next()}
     * in the same transaction is it sure to stay unrevised.
     */
    public boolean isSuperseded(UUID id) {
        return count("supersedes = ?1", id) > 0;
    }

    /**
     * What a source last said of a period: the observation of its chain that nothing supersedes.
     * Only after {@link RecordingRepository#next()} in the same transaction is it sure to stay the
     * last.
     */
    public Optional<Observation> current(
            IndicatorCode indicator, Area area, ReferencePeriod period, String system) {
        return find(
                        OF_CHAIN
                                + " and not exists (select 1 from ObservationEntity later"
                                + " where later.supersedes = o.id)",
                        parameters(indicator, area, period, system))
                .firstResultOptional()
                .map(ObservationEntity::toDomain);
    }

    /**
     * Everything a source has said of a period. Only after {@link RecordingRepository#next()} in
     * the same transaction is it sure to stay all.
     */
    public ObservationChain chain(
            IndicatorCode indicator, Area area, ReferencePeriod period, String system) {
        return new ObservationChain(
                find(
                                OF_CHAIN + " order by o.recordedAt, o.id",
                                parameters(indicator, area, period, system))
                        .stream()
                        .map(ObservationEntity::toDomain)
                        .toList());
    }

    /** What a source last said of a period under one of its own record keys. */
    public Optional<Observation> bySourceRecord(
            IndicatorCode indicator,
            Area area,
            ReferencePeriod period,
            String system,
            String record) {
        return find(
                        OF_CHAIN
                                + " and o.source.record = :record order by o.recordedAt desc, o.id",
                        parameters(indicator, area, period, system).and("record", record))
                .firstResultOptional()
                .map(ObservationEntity::toDomain);
    }

    /**
     * Adds an observation at once, so that a broken constraint shows here: a second first
     * observation of a chain, or a second revision of the same one, fails and is not kept.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Observation observation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ObservationInsert.SQL)) {
            ObservationInsert.bind(statement, observation);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw notAdded(failure);
        }
    }

    /** As {@link #add(Observation)}, with what the write ends with in the same message. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AuditPlace add(Observation observation, Closing closing) {
        String sql = ObservationInsert.SQL + "; " + ClosingInsert.sql(closing);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int bound = ObservationInsert.bind(statement, observation);
            ClosingInsert.bind(statement, bound, closing);
            return ClosingInsert.execute(statement, closing);
        } catch (SQLException failure) {
            throw notAdded(failure);
        }
    }

    private static IllegalStateException notAdded(SQLException failure) {
        return new IllegalStateException("the observation could not be added", failure);
    }

    private static Observation toDomain(Object[] row) {
        Observation observation = ((ObservationEntity) row[0]).toDomain();
        return row[1] == null
                ? observation
                : observation.judged(
                        new Verdict(
                                (VerdictKind) row[1],
                                (String) row[2],
                                (String) row[3],
                                (Instant) row[4]));
    }

    private static Parameters parameters(
            IndicatorCode indicator, Area area, ReferencePeriod period, String system) {
        return Parameters.with("indicator", indicator.value())
                .and("area", area)
                .and("period", period.code())
                .and("system", system);
    }
}
