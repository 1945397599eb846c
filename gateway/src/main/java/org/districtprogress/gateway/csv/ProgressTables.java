package org.districtprogress.gateway.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.district.WorstView;
import org.districtprogress.api.flag.FlagCount;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.ContextFigureView;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;

/** The tables of the district's view. */
public enum ProgressTables {
    /** Every number that is judged, the guarantee's too, in the order of the plan. */
    NUMBERS {
        @Override
        public Table of(DistrictProgressView view) {
            return new Columns<AssessmentView>()
                    .text("indicator", AssessmentView::indicator)
                    .name("name", AssessmentView::name)
                    .text("campaign", AssessmentView::campaign)
                    .text("workstream", AssessmentView::workstream)
                    .text("on", AssessmentView::on)
                    .text("target.comparator", each -> each.target().comparator())
                    .with("target.value", each -> Cell.of(each.target().value()))
                    .text("target.unit", each -> each.target().unit())
                    .text("target.due", each -> each.target().due())
                    .text("target.strength", each -> each.target().strength())
                    .with("actual.value", each -> value(each.actual()))
                    .text("actual.period", each -> period(each.actual()))
                    .text("actual.basis", each -> basis(each.actual()))
                    .text("actual.trust", each -> trust(each.actual()))
                    .text("judgedOn", AssessmentView::judgedOn)
                    .with("attainment", each -> Cell.of(each.attainment()))
                    .with("elapsed", each -> Cell.of(each.elapsed()))
                    .with("expected", each -> Cell.of(each.expected()))
                    .with("pace", each -> Cell.of(each.pace()))
                    .with("gap", each -> Cell.of(each.gap()))
                    .text("status", AssessmentView::status)
                    .text("reporting", AssessmentView::reporting)
                    .text("everLate", AssessmentView::everLate)
                    .text("reason.code", each -> each.reason().code())
                    .text("reason.zh", each -> each.reason().zh())
                    .text("reason.en", each -> each.reason().en())
                    .of(
                            "numbers",
                            view.parts().stream()
                                    .filter(part -> part.assessments() != null)
                                    .flatMap(part -> part.assessments().stream())
                                    .toList());
        }
    },
    /** How many have which status, over the campaigns and in each part; a missing part is blank. */
    TALLY {
        @Override
        public Table of(DistrictProgressView view) {
            List<Count> counts = new ArrayList<>(Count.of("district", "numbers", view.tally()));
            for (CampaignProgress part : view.parts()) {
                counts.addAll(Count.of(part.code(), "numbers", part.tally()));
                counts.addAll(Count.of(part.code(), "commitments", part.commitments()));
            }
            return new Columns<Count>()
                    .text("scope", Count::scope)
                    .text("of", Count::kind)
                    .text("status", Count::status)
                    .with("count", count -> Cell.of((long) count.count()))
                    .of("tally", counts);
        }
    },
    /** The furthest behind. */
    WORST {
        @Override
        public Table of(DistrictProgressView view) {
            return new Columns<WorstView>()
                    .text("indicator", WorstView::indicator)
                    .name("name", WorstView::name)
                    .text("campaign", WorstView::campaign)
                    .text("status", WorstView::status)
                    .with("gap", each -> Cell.of(each.gap()))
                    .of("worst", view.worst());
        }
    },
    /** Each part with its state and its index. */
    CAMPAIGNS {
        @Override
        public Table of(DistrictProgressView view) {
            return new Columns<CampaignProgress>()
                    .text("code", CampaignProgress::code)
                    .name("name", CampaignProgress::name)
                    .text("service", CampaignProgress::service)
                    .text("state", CampaignProgress::state)
                    .text("dataAsOf", CampaignProgress::dataAsOf)
                    .text("overdue", CampaignProgress::overdue)
                    .with("index.value", each -> IndexCells.value(each.index()))
                    .with("index.low", each -> IndexCells.low(each.index()))
                    .with("index.high", each -> IndexCells.high(each.index()))
                    .with("index.coverage", each -> IndexCells.coverage(each.index()))
                    .with("index.reason", each -> IndexCells.reason(each.index()))
                    .of("campaigns", view.parts());
        }
    },
    /** Figures that the plan sets no number for. */
    CONTEXT {
        @Override
        public Table of(DistrictProgressView view) {
            return new Columns<ContextFigureView>()
                    .text("indicator", ContextFigureView::indicator)
                    .name("name", ContextFigureView::name)
                    .text("campaign", ContextFigureView::campaign)
                    .text("unit", ContextFigureView::unit)
                    .with("figure.value", each -> value(each.figure()))
                    .text("figure.period", each -> period(each.figure()))
                    .text("figure.basis", each -> basis(each.figure()))
                    .text("figure.trust", each -> trust(each.figure()))
                    .of("context", view.context());
        }
    },
    /** How often which rule raises something. */
    FLAGS {
        @Override
        public Table of(DistrictProgressView view) {
            return new Columns<FlagCount>()
                    .text("rule", FlagCount::rule)
                    .name("name", FlagCount::name)
                    .with("count", each -> Cell.of((long) each.count()))
                    .of("flags", view.flags());
        }
    };

    /** The table of a view. */
    public abstract Table of(DistrictProgressView view);

    private static Cell value(@Nullable FigureView figure) {
        return figure == null ? Cell.NONE : Cell.of(figure.value());
    }

    private static @Nullable String period(@Nullable FigureView figure) {
        return figure == null ? null : figure.period();
    }

    private static @Nullable Object basis(@Nullable FigureView figure) {
        return figure == null ? null : figure.basis();
    }

    private static @Nullable Object trust(@Nullable FigureView figure) {
        return figure == null ? null : figure.trust();
    }

    private record Count(String scope, String kind, Enum<?> status, int count) {

        static List<Count> of(
                String scope, String kind, @Nullable Map<? extends Enum<?>, Integer> counts) {
            return counts == null
                    ? List.of()
                    : counts.entrySet().stream()
                            .map(each -> new Count(scope, kind, each.getKey(), each.getValue()))
                            .toList();
        }
    }
}
