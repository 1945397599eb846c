package org.districtprogress.service.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;

/**
 * What is asked of the list of observations: by indicator, then by last day of the period, the
 * longest last, then by area and source; each source's revisions in their order.
 *
 * @param from only periods that start on or after it
 * @param to only periods that end on or before it
 * @param system only of this source system
 * @param lowest rejected ones are listed too, for they stay visible
 * @param isHistory whether superseded ones are listed too
 */
public record ObservationList(
        List<IndicatorCode> indicators,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Area area,
        @Nullable String system,
        boolean isHistory,
        LocalDate on,
        Instant knownAt,
        Trust lowest) {

    private static final String AFTER =
            "and (o.indicator collate \"C\", o.list_order, o.source_system collate \"C\","
                    + " o.recorded_at, o.id) > (select e.indicator collate \"C\", e.list_order,"
                    + " e.source_system collate \"C\", e.recorded_at, e.id from observation e"
                    + " where e.id = ?)";

    private static final String ORDER =
            "order by o.indicator collate \"C\", o.list_order, o.source_system collate \"C\","
                    + " o.recorded_at, o.id";

    public ObservationList {
        indicators = List.copyOf(indicators);
    }

    /** The list in its order, from behind one of its observations on or from its beginning. */
    SqlQuery query(@Nullable UUID after) {
        SqlQuery query = new SqlQuery().with("select " + ObservationRows.COLUMNS);
        query.with("from observation o" + ObservationRows.JOINS, knownAt, knownAt);
        where(query);
        if (after != null) {
            query.with(AFTER, after);
        }
        return query.with(ORDER);
    }

    private void where(SqlQuery query) {
        LocalDate end = to == null || on.isBefore(to) ? on : to;
        String[] codes = indicators.stream().map(IndicatorCode::value).toArray(String[]::new);
        query.with("where o.indicator collate \"C\" = any (?)", new Object[] {codes})
                .with("and o.list_order < ?", ObservationRows.listOrder(end.plusDays(1)))
                .with("and o.recorded_at <= ?", knownAt);
        if (!isHistory) {
            query.with("and later.known is null");
        }
        if (lowest == Trust.VERIFIED) {
            query.with("and coalesce(v.verdict, o.trust) <> 'CLAIMED'");
        }
        if (from != null) {
            query.with("and o.list_order >= ?", ObservationRows.listOrder(from))
                    .with("and period_starts(o.period) >= ?", from);
        }
        if (area != null) {
            query.with("and o.area = '" + area.name() + "'");
        }
        if (system != null) {
            query.with("and o.source_system collate \"C\" = ?", system);
        }
    }
}
