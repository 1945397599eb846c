package org.districtprogress.gateway.bulletin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.districtprogress.api.district.UnavailablePart;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.gateway.bulletin.Bulletin.Section;
import org.districtprogress.gateway.table.Table;
import org.districtprogress.gateway.words.Words;

/**
 * Words a bulletin: an opening paragraph, counts and shares by status, what is unfinished item by
 * item, what cannot be judged, and each campaign. Every figure in it is one that was answered.
 */
final class Composition {

    private static final Set<Status> UNFINISHED =
            EnumSet.of(Status.AT_RISK, Status.BEHIND, Status.MISSED);
    private static final Set<Status> UNCLEAR =
            EnumSet.of(Status.NOT_REPORTED, Status.NOT_YET_MEASURABLE);

    private final Words words;
    private final Sources sources;
    private final CountTables counts;
    private final CampaignTables campaigns;

    private Composition(Words words, Sources sources) {
        this.words = words;
        this.sources = sources;
        this.counts = new CountTables(words, sources);
        this.campaigns = new CampaignTables(words, sources);
    }

    static Bulletin of(Words words, Sources sources) {
        return new Composition(words, sources).bulletin();
    }

    private Bulletin bulletin() {
        PlanReference plan = sources.progress().plan();
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section(
                        words.say("section.counts"),
                        words.say("section.counts"),
                        List.of(
                                words.say(
                                        sources.isComplete()
                                                ? "counts.what"
                                                : "counts.what.partial")),
                        List.of(counts.numbers(), counts.commitments())));
        Items items = new Items(words, sources);
        sections.add(items("unfinished", UNFINISHED, EnumSet.of(CommitmentState.LATE), items));
        sections.add(items("unclear", UNCLEAR, EnumSet.noneOf(CommitmentState.class), items));
        sections.add(section("unplanned", items.withoutMilestones(words.say("section.unplanned"))));
        sections.add(
                items(
                        "suspended",
                        EnumSet.of(Status.SUSPENDED),
                        EnumSet.of(CommitmentState.SUSPENDED),
                        items));
        sources.parts().forEach(part -> sections.add(campaigns.of(part)));
        sections.removeIf(section -> section.paragraphs().isEmpty() && section.tables().isEmpty());
        return new Bulletin(
                words,
                plan == null ? "" : words.of(plan.district(), plan.code()),
                words.say(
                        "title",
                        sources.month().getYear(),
                        words.say("month." + sources.month().getMonthValue())),
                facts(),
                notices(),
                lead(),
                numbered(sections),
                sources.progress().knownAt());
    }

    private Section items(
            String kind, Set<Status> statuses, Set<CommitmentState> states, Items items) {
        return section(kind, items.of(words.say("section." + kind), statuses, states));
    }

    /** What nothing is said of where there is none has no section. */
    private Section section(String kind, Table table) {
        String name = words.say("section." + kind);
        boolean isSaid = kind.startsWith("un") && !kind.equals("unplanned");
        if (table.rows().isEmpty()) {
            return new Section(
                    name, name, isSaid ? List.of(words.say(kind + ".none")) : List.of(), List.of());
        }
        return new Section(
                name,
                name,
                List.of(words.say(kind + ".what", table.rows().size())),
                List.of(table));
    }

    /** Numbered behind the counts, as bulletins are. */
    private List<Section> numbered(List<Section> sections) {
        List<Section> numbered = new ArrayList<>(sections.subList(0, 1));
        for (Section section : sections.subList(1, sections.size())) {
            numbered.add(
                    new Section(
                            section.name(),
                            words.say("numeral." + numbered.size(), section.heading()),
                            section.paragraphs(),
                            section.tables()));
        }
        return numbered;
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(words.say("fact.on", words.day(sources.progress().on())));
        facts.add(
                sources.progress().knownAt() == null
                        ? words.say("fact.knownAt.none")
                        : words.say(
                                "fact.knownAt",
                                words.moment(sources.progress().knownAt()),
                                sources.progress().knownAt()));
        facts.add(words.say("fact.trust", words.of(sources.progress().trust())));
        return facts;
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        for (UnavailablePart part : sources.unavailable()) {
            notices.add(
                    part.dataAsOf() == null
                            ? words.say("away.missing", part.service(), words.moment(part.since()))
                            : words.say(
                                    "away.stale",
                                    part.service(),
                                    words.moment(part.since()),
                                    words.moment(part.dataAsOf())));
        }
        if (sources.isSynthetic()) {
            notices.add(words.say("synthetic"));
        }
        return notices;
    }

    private List<String> lead() {
        Map<Status, Integer> tally = sources.progress().tally();
        int total = CountTables.sum(tally);
        if (total == 0) {
            return List.of(words.say("lead.nothing", words.day(sources.progress().on())));
        }
        String verdicts =
                CountTables.STATUSES.stream()
                        .filter(each -> tally.getOrDefault(each, 0) > 0)
                        .map(
                                each ->
                                        words.say(
                                                "lead.verdict",
                                                words.of(each),
                                                tally.get(each),
                                                Words.percent(Division.of(tally.get(each), total))))
                        .collect(Collectors.joining(words.say("list.join")));
        Map<CommitmentState, Integer> states = counts.commitmentCounts();
        return List.of(
                words.say(
                        sources.isComplete() ? "lead.whole" : "lead.partial",
                        words.day(sources.progress().on()),
                        total,
                        verdicts),
                words.say(
                        "lead.commitments",
                        CountTables.sum(states),
                        states.getOrDefault(CommitmentState.DELIVERED, 0),
                        states.getOrDefault(CommitmentState.UNDER_WAY, 0),
                        states.getOrDefault(CommitmentState.LATE, 0),
                        states.getOrDefault(CommitmentState.NOT_BROKEN_DOWN, 0),
                        states.getOrDefault(CommitmentState.SUSPENDED, 0)),
                words.say("lead.overdue", sources.progress().overdue())
                        + campaigns.index(sources.progress().index()));
    }
}
