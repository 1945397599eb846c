package org.districtprogress.gateway.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;
import org.districtprogress.gateway.words.Words;

/**
 * Counts and shares by status, as the answers count them; a part that is missing counts nowhere.
 */
final class CountTables {

    /** As a bulletin names them: from done to not known. */
    static final List<Status> STATUSES =
            List.of(
                    Status.ACHIEVED,
                    Status.ON_TRACK,
                    Status.IN_PROGRESS,
                    Status.AT_RISK,
                    Status.BEHIND,
                    Status.MISSED,
                    Status.NOT_REPORTED,
                    Status.NOT_YET_MEASURABLE,
                    Status.SUSPENDED);

    private static final List<CommitmentState> STATES =
            List.of(
                    CommitmentState.DELIVERED,
                    CommitmentState.UNDER_WAY,
                    CommitmentState.LATE,
                    CommitmentState.NOT_BROKEN_DOWN,
                    CommitmentState.SUSPENDED);

    private final Words words;
    private final Sources sources;

    CountTables(Words words, Sources sources) {
        this.words = words;
        this.sources = sources;
    }

    /** The numbers of the campaigns, beside them the guarantee's. */
    Table numbers() {
        CampaignProgress guarantee = sources.progress().guarantee();
        return table(
                words.say("counts.numbers"),
                STATUSES,
                sources.progress().tally(),
                guarantee == null ? null : guarantee.tally());
    }

    /** The commitments likewise. */
    Table commitments() {
        CampaignProgress guarantee = sources.progress().guarantee();
        return table(
                words.say("counts.commitments"),
                STATES,
                commitmentCounts(),
                guarantee == null ? null : guarantee.commitments());
    }

    /** Over the campaigns that are shown. */
    Map<CommitmentState, Integer> commitmentCounts() {
        Map<CommitmentState, Integer> counts = new EnumMap<>(CommitmentState.class);
        for (CampaignProgress campaign : sources.progress().campaigns()) {
            if (campaign.commitments() != null) {
                campaign.commitments()
                        .forEach((state, count) -> counts.merge(state, count, Integer::sum));
            }
        }
        return counts;
    }

    static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private <E extends Enum<E>> Table table(
            String name,
            List<E> values,
            Map<E, Integer> campaigns,
            @Nullable Map<E, Integer> guarantee) {
        List<List<Cell>> rows = new ArrayList<>();
        int total = sum(campaigns);
        for (E value : values) {
            rows.add(
                    row(
                            Cell.of(words.of(value)).looking(value.name()),
                            campaigns.getOrDefault(value, 0),
                            total,
                            guarantee == null ? null : guarantee.getOrDefault(value, 0)));
        }
        rows.add(
                row(
                        Cell.of(words.say("counts.total")).looking("total"),
                        total,
                        total,
                        guarantee == null ? null : sum(guarantee)));
        return new Table(
                name,
                List.of(
                        name,
                        words.say("counts.count"),
                        words.say("counts.share"),
                        words.say("counts.guarantee")),
                rows);
    }

    private static Cell share(BigDecimal ratio) {
        return Cell.share(ratio, Words.percent(ratio));
    }

    private List<Cell> row(Cell heading, int count, int total, @Nullable Integer guarantee) {
        return List.of(
                heading,
                Cell.of(count),
                total == 0 ? Cell.of(words.say("none")) : share(Division.of(count, total)),
                guarantee == null ? Cell.of(words.say("unknown")) : Cell.of((long) guarantee));
    }
}
