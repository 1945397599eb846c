package org.districtprogress.gateway.csv;

import java.util.List;
import java.util.stream.Stream;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.district.DistrictFlag;
import org.districtprogress.api.flag.FlagRow;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.plan.TargetView;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;

/** The items of the district's lists, in their order. */
public final class ListTables {

    private ListTables() {}

    /** A row for each definition. */
    public static Table indicators(List<IndicatorView> items) {
        return new Columns<IndicatorView>()
                .text("code", IndicatorView::code)
                .text("role", IndicatorView::role)
                .text("campaign", IndicatorView::campaign)
                .text("workstream", IndicatorView::workstream)
                .name("name", IndicatorView::name)
                .text("unit.code", each -> each.unit().code())
                .name("unit.name", each -> each.unit().name())
                .text("accumulation", IndicatorView::accumulation)
                .text("frequency", IndicatorView::frequency)
                .text("target.comparator", each -> field(each.target(), TargetView::comparator))
                .with(
                        "target.value",
                        each -> each.target() == null ? Cell.NONE : Cell.of(each.target().value()))
                .text("target.unit", each -> field(each.target(), TargetView::unit))
                .text("target.due", each -> field(each.target(), TargetView::due))
                .text("target.strength", each -> field(each.target(), TargetView::strength))
                .with(
                        "baseline.value",
                        each ->
                                each.baseline() == null
                                        ? Cell.NONE
                                        : Cell.of(each.baseline().value()))
                .text(
                        "baseline.period",
                        each -> each.baseline() == null ? null : each.baseline().period())
                .text("register", IndicatorView::register)
                .text("place.section", each -> each.place() == null ? null : each.place().section())
                .text(
                        "place.sentence",
                        each -> each.place() == null ? null : each.place().sentence())
                .text("suspendedFrom", IndicatorView::suspendedFrom)
                .of("indicators", items);
    }

    private static <T> @Nullable Object field(
            @Nullable T of, java.util.function.Function<T, Object> field) {
        return of == null ? null : field.apply(of);
    }

    /** A row for each milestone; one with blanks for a commitment that has none. */
    public static Table commitments(List<CommitmentView> items) {
        return new Columns<Promise>()
                .text("code", each -> each.commitment().code())
                .text("campaign", each -> each.commitment().campaign())
                .text("workstream", each -> each.commitment().workstream())
                .name("name", each -> each.commitment().name())
                .text("state", each -> each.commitment().state())
                .text("on", each -> each.commitment().on())
                .text("suspendedFrom", each -> each.commitment().suspendedFrom())
                .text("milestone.code", each -> field(each.milestone(), MilestoneView::code))
                .name(
                        "milestone.name",
                        each -> each.milestone() == null ? null : each.milestone().name())
                .text("milestone.due", each -> field(each.milestone(), MilestoneView::due))
                .text("milestone.doneOn", each -> field(each.milestone(), MilestoneView::doneOn))
                .text("milestone.trust", each -> field(each.milestone(), MilestoneView::trust))
                .text(
                        "milestone.evidence.title",
                        each ->
                                each.milestone() == null || each.milestone().evidence() == null
                                        ? null
                                        : each.milestone().evidence().title())
                .of("commitments", items.stream().flatMap(ListTables::promises).toList());
    }

    private static Stream<Promise> promises(CommitmentView commitment) {
        return commitment.milestones().isEmpty()
                ? Stream.of(new Promise(commitment, null))
                : commitment.milestones().stream().map(each -> new Promise(commitment, each));
    }

    private record Promise(CommitmentView commitment, @Nullable MilestoneView milestone) {}

    /** A row for each row that a flag is about. */
    public static Table flags(List<DistrictFlag> items) {
        return new Columns<Raised>()
                .text("flag", each -> each.number())
                .text("service", each -> each.flag().service())
                .text("rule", each -> each.flag().rule())
                .name("name", each -> each.flag().name())
                .name("why", each -> each.flag().why())
                .text("detail", each -> each.flag().detail())
                .text("row.register", each -> field(each.row(), FlagRow::register))
                .text("row.id", each -> field(each.row(), FlagRow::id))
                .text("row.href", each -> field(each.row(), FlagRow::href))
                .of("flags", raised(items));
    }

    private static List<Raised> raised(List<DistrictFlag> items) {
        return java.util.stream.IntStream.range(0, items.size())
                .boxed()
                .flatMap(
                        i ->
                                items.get(i).rows().isEmpty()
                                        ? Stream.of(new Raised(i + 1, items.get(i), null))
                                        : items.get(i).rows().stream()
                                                .map(row -> new Raised(i + 1, items.get(i), row)))
                .toList();
    }

    /** {@code number} tells which rows belong to one flag, from 1 within the answer. */
    private record Raised(int number, DistrictFlag flag, @Nullable FlagRow row) {}
}
