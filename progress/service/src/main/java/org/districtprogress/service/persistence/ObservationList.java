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

    private static final String BEHIND =
            "and (o.list_order, o.source_system collate \"C\", o.recorded_at, o.id) > (?, ?, ?, ?)";

    private static final String ORDER =
            "order by o.indicator collate \"C\", o.list_order, o.source_system collate \"C\","
                    + " o.recorded_at, o.id";

    public ObservationList {
        indicators = List.copyOf(indicators);
    }

    /** An observation's place in a list. */
    record Place(IndicatorCode indicator, int listOrder, String system, Instant at, UUID id) {}

    /** What is behind a place of the same indicator. */
    SqlQuery behind(Place place) {
        return query(List.of(place.indicator()))
                .with(BEHIND, place.listOrder(), place.system(), place.at(), place.id())
                .with(ORDER);
    }

    /** What is of the indicators behind one; of all where that is null. */
    SqlQuery behind(@Nullable IndicatorCode last) {
        return query(
                        indicators.stream()
                                .filter(
                                        each ->
                                                last == null
                                                        || each.value().compareTo(last.value()) > 0)
                                .toList())
                .with(ORDER);
    }

    private SqlQuery query(List<IndicatorCode> some) {
        SqlQuery query = new SqlQuery().with("select " + ObservationRows.COLUMNS);
        query.with("from observation o" + ObservationRows.JOINS, knownAt, knownAt);
        if (some.size() == 1) {
            query.with("where o.indicator collate \"C\" = ?", some.get(0).value());
        } else {
            String[] codes = some.stream().map(IndicatorCode::value).toArray(String[]::new);
            query.with("where o.indicator collate \"C\" = any (?)", new Object[] {codes});
        }
        where(query);
        return query;
    }

    private void where(SqlQuery query) {
        LocalDate end = to == null || on.isBefore(to) ? on : to;
        query.with("and o.list_order < ?", ObservationRows.listOrder(end.plusDays(1)))
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
