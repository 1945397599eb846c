package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.districtprogress.core.observation.ScopeConfirmation;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.plan.Schedule;
import org.districtprogress.core.plan.Unit;

/** The adopted part of the plan, in the plan's order, and what published pages say of its lists. */
@ApplicationScoped
public class PlanRepository {

    private final EntityManager entityManager;

    PlanRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The part that is stored; empty before the first seeding. */
    public Optional<PlanPart> find() {
        List<PlanEntity> plans = all(PlanEntity.class, "code");
        return plans.isEmpty() ? Optional.empty() : Optional.of(part(plans.get(0)));
    }

    /**
     * Adds what is new and overwrites what is there by code. It removes nothing; what may change is
     * for the caller to know.
     */
    public void store(PlanPart part) {
        entityManager.merge(PlanEntity.of(part.plan()));
        merge(part.units(), UnitEntity::of);
        merge(part.campaigns(), CampaignEntity::of);
        entityManager.flush();
        merge(part.workstreams(), WorkstreamEntity::of);
        entityManager.flush();
        merge(part.indicators(), IndicatorEntity::of);
        merge(part.commitments(), CommitmentEntity::of);
        entityManager.flush();
        part.indicators()
                .forEach(
                        indicator ->
                                indicator
                                        .schedule()
                                        .points()
                                        .forEach(
                                                point ->
                                                        entityManager.merge(
                                                                SchedulePointEntity.of(
                                                                        indicator.code(), point))));
        entityManager.flush();
    }

    /** All scope confirmations, by indicator, period and source. */
    public List<ScopeConfirmation> scopeConfirmations() {
        return all(ScopeConfirmationEntity.class, "indicator, e.period, e.system").stream()
                .map(ScopeConfirmationEntity::toDomain)
                .toList();
    }

    /** Adds a scope confirmation. */
    public void add(ScopeConfirmation confirmation) {
        entityManager.persist(ScopeConfirmationEntity.of(confirmation));
        entityManager.flush();
    }

    private PlanPart part(PlanEntity plan) {
        List<Unit> units = list(UnitEntity.class, UnitEntity::toDomain);
        Map<String, Unit> unitsByCode =
                units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        Map<String, Schedule> schedules = schedules();
        return new PlanPart(
                plan.toDomain(),
                list(CampaignEntity.class, CampaignEntity::toDomain),
                list(WorkstreamEntity.class, WorkstreamEntity::toDomain),
                units,
                list(
                        IndicatorEntity.class,
                        indicator ->
                                indicator.toDomain(
                                        unitsByCode,
                                        schedules.getOrDefault(indicator.code, Schedule.NONE))),
                list(CommitmentEntity.class, CommitmentEntity::toDomain));
    }

    private Map<String, Schedule> schedules() {
        return all(SchedulePointEntity.class, "day").stream()
                .collect(
                        Collectors.groupingBy(
                                point -> point.indicator,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(
                                                SchedulePointEntity::toDomain, Collectors.toList()),
                                        Schedule::new)));
    }

    private <E, D> List<D> list(Class<E> entity, Function<E, D> toDomain) {
        return all(entity, "position, e.code").stream().map(toDomain).toList();
    }

    private <E> List<E> all(Class<E> entity, String order) {
        return entityManager
                .createQuery("from " + entity.getSimpleName() + " e order by e." + order, entity)
                .getResultList();
    }

    private <D> void merge(List<D> values, Positioned<D> toEntity) {
        for (int position = 0; position < values.size(); position++) {
            entityManager.merge(toEntity.at(values.get(position), position));
        }
    }

    /** Makes an entity of a value and its place in the plan's order. */
    private interface Positioned<D> {
        Object at(D value, int position);
    }
}
