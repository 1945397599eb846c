package org.districtprogress.gateway.csv;

import java.util.List;
import org.districtprogress.api.district.DistrictTimelineView;
import org.districtprogress.api.progress.IndicatorStatusView;
import org.districtprogress.api.progress.TimelinePoint;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;

/** The tables of the district month by month. */
public enum TimelineTables {
    /** A row for each month: tally and index. */
    MONTHS {
        @Override
        public Table of(DistrictTimelineView view) {
            Columns<TimelinePoint> columns =
                    new Columns<TimelinePoint>()
                            .text("month", TimelinePoint::month)
                            .text("on", TimelinePoint::on);
            for (Status status : Status.values()) {
                columns.with(
                        "tally." + status,
                        point -> Cell.of((long) point.tally().getOrDefault(status, 0)));
            }
            return columns.with("overdue", point -> Cell.of((long) point.overdue()))
                    .with("index.value", point -> IndexCells.value(point.index()))
                    .with("index.low", point -> IndexCells.low(point.index()))
                    .with("index.high", point -> IndexCells.high(point.index()))
                    .with("index.coverage", point -> IndexCells.coverage(point.index()))
                    .with("index.reason", point -> IndexCells.reason(point.index()))
                    .of("months", view.months());
        }
    },
    /** A row for each month and indicator. */
    STATUSES {
        @Override
        public Table of(DistrictTimelineView view) {
            List<Stood> stood =
                    view.months().stream()
                            .flatMap(
                                    point ->
                                            point.statuses().stream()
                                                    .map(each -> new Stood(point.month(), each)))
                            .toList();
            return new Columns<Stood>()
                    .text("month", Stood::month)
                    .text("indicator", each -> each.how().indicator())
                    .text("campaign", each -> each.how().campaign())
                    .text("status", each -> each.how().status())
                    .text("overdue", each -> each.how().overdue())
                    .with("attainment", each -> Cell.of(each.how().attainment()))
                    .with("expected", each -> Cell.of(each.how().expected()))
                    .of("statuses", stood);
        }
    };

    /** The table of a timeline. */
    public abstract Table of(DistrictTimelineView view);

    private record Stood(String month, IndicatorStatusView how) {}
}
