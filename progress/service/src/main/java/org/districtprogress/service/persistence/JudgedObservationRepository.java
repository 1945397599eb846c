package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;

/**
 * The observations that judgements need: the district's, and of other areas the one of each period
 * that can stand beside. However many figures other areas have, no more of them are read.
 */
@ApplicationScoped
public class JudgedObservationRepository {

    private static final String SELECT =
            "select " + ObservationRows.COLUMNS + " from observation o" + ObservationRows.JOINS;

    private static final String CURRENT =
            " where o.indicator collate \"C\" = any (?) and o.recorded_at <= ?"
                    + " and later.known is null";

    /** What of one indicator's figures of other areas is first in precedence, as indexed. */
    private static final String PRECEDENCE =
            " order by (case o.source_confidence when 'HIGH' then 2 when 'MEDIUM' then 1"
                    + " when 'LOW' then 0 else -1 end) desc, o.recorded_at desc,"
                    + " (o.id < '80000000-0000-0000-0000-000000000000'::uuid) desc, o.id desc";

    private static final String NEXT_PLACE =
            " (select min(o.list_order) from observation o where o.area <> 'DISTRICT'"
                    + " and o.indicator collate \"C\" = %1$s and o.list_order >= %2$s"
                    + " and o.list_order < ?)";

    private static final String PLACES =
            "with recursive place (indicator, list_order) as (select code collate \"C\","
                    + NEXT_PLACE.formatted("code", "?")
                    + " from unnest(cast(? as text[])) code"
                    + " union all select place.indicator,"
                    + NEXT_PLACE.formatted("place.indicator", "place.list_order + 1")
                    + " from place where place.list_order is not null) ";

    private static final String FIRST_CLAIMED =
            "select o.id from place cross join lateral (select o.id from observation o"
                    + ObservationRows.JOINS
                    + " where o.area <> 'DISTRICT' and o.indicator collate \"C\" = place.indicator"
                    + " and o.list_order = place.list_order and o.recorded_at <= ?"
                    + " and later.known is null and coalesce(v.verdict, o.trust) <> 'REJECTED'"
                    + PRECEDENCE
                    + " limit 1) o where place.list_order is not null";

    /** From the verdicts: there are as many as a second party has given, one by one. */
    private static final String FIRST_VERIFIED =
            "select distinct on (o.indicator, o.list_order) o.id from (select distinct observation"
                    + " from observation_verdict where verdict = 'VERIFIED' and recorded_at <= ?) f"
                    + " join observation o on o.id = f.observation"
                    + ObservationRows.JOINS
                    + " where o.area <> 'DISTRICT' and o.indicator = any (?)"
                    + " and o.list_order >= ? and o.list_order < ?"
                    + " and later.known is null and v.verdict = 'VERIFIED'"
                    + PRECEDENCE.replace(" order by ", " order by o.indicator, o.list_order, ");

    private final DataSource dataSource;

    JudgedObservationRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The district's observations that nothing superseded by a moment, as trusted then. */
    public List<Observation> district(Collection<IndicatorCode> indicators, Instant knownAt) {
        return new SqlQuery()
                .with(SELECT, knownAt, knownAt)
                .with(CURRENT + " and o.area = 'DISTRICT'", codes(indicators), knownAt)
                .list(dataSource, ObservationRows::observation);
    }

    /**
     * Of every period within {@code from}…{@code to} and every other area the observation that is
     * first in precedence, of those that count.
     */
    public List<Observation> beside(
            Collection<IndicatorCode> indicators,
            LocalDate from,
            LocalDate to,
            Instant knownAt,
            Trust lowest) {
        String[] codes = codes(indicators);
        int first = ObservationRows.listOrder(from);
        int end = ObservationRows.listOrder(to.plusDays(1));
        SqlQuery query =
                new SqlQuery()
                        .with(PLACES, first, end, codes, end)
                        .with(SELECT + " where o.id in (", knownAt, knownAt);
        if (lowest != Trust.VERIFIED) {
            query.with(FIRST_CLAIMED + " union all", knownAt, knownAt, knownAt);
        }
        return query.with("(" + FIRST_VERIFIED + "))", knownAt, knownAt, knownAt, codes, first, end)
                .list(dataSource, ObservationRows::observation);
    }

    /**
     * Rates of any area that may be another than the quotient of their parts, of periods that ended
     * by a day; those that nothing superseded by a moment.
     */
    public List<Observation> disagreeing(
            Collection<IndicatorCode> rates, LocalDate on, Instant knownAt) {
        return new SqlQuery()
                .with(SELECT, knownAt, knownAt)
                .with(CURRENT, codes(rates), knownAt)
                .with("and o.list_order < ?", ObservationRows.listOrder(on.plusDays(1)))
                .with("and rate_disagrees(o.value, o.numerator, o.denominator)")
                .list(dataSource, ObservationRows::observation);
    }

    private static String[] codes(Collection<IndicatorCode> indicators) {
        return indicators.stream().map(IndicatorCode::value).toArray(String[]::new);
    }
}
