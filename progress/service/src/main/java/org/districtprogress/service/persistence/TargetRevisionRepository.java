package org.districtprogress.service.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.TargetVersion;

/** All revisions of targets ever recorded. */
@ApplicationScoped
public class TargetRevisionRepository
        implements PanacheRepositoryBase<TargetRevisionEntity, TargetRevisionEntity.Key> {

    private static final String LATEST =
            "from TargetRevisionEntity r where r.recordedAt <= ?1 and not exists (select 1 from"
                    + " TargetRevisionEntity later where later.indicator = r.indicator and"
                    + " later.version > r.version and later.recordedAt <= ?1)";

    /**
     * Of every indicator whose target was revised by a moment the latest revision known then.
     *
     * @param adopted indicators as they were adopted; of others nothing is answered
     */
    public Map<IndicatorCode, TargetVersion> latest(List<Indicator> adopted, Instant knownAt) {
        Map<String, Indicator> byCode =
                adopted.stream()
                        .collect(
                                Collectors.toMap(each -> each.code().value(), Function.identity()));
        return list(LATEST, knownAt.truncatedTo(ChronoUnit.MICROS)).stream()
                .filter(row -> byCode.containsKey(row.indicator))
                .map(row -> row.toDomain(byCode.get(row.indicator)))
                .collect(Collectors.toMap(TargetVersion::indicator, Function.identity()));
    }

    /** The revisions of one target known at a moment, first to latest. */
    public List<TargetVersion> versions(Indicator adopted, Instant knownAt) {
        return list(
                        "indicator = ?1 and recordedAt <= ?2 order by version",
                        adopted.code().value(),
                        knownAt.truncatedTo(ChronoUnit.MICROS))
                .stream()
                .map(row -> row.toDomain(adopted))
                .toList();
    }

    /**
     * The latest revision of one target. Only after {@link RecordingRepository#next()} in the same
     * transaction is it sure to stay the latest.
     */
    public Optional<TargetVersion> current(Indicator adopted) {
        return find("indicator = ?1 order by version desc", adopted.code().value())
                .firstResultOptional()
                .map(row -> row.toDomain(adopted));
    }

    /** Adds a revision and writes it through, so that a broken constraint shows here. */
    public void add(TargetVersion revision) {
        persistAndFlush(TargetRevisionEntity.of(revision));
    }
}
