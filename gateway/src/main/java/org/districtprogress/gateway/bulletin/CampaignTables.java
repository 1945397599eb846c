package org.districtprogress.gateway.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.api.progress.PartState;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.gateway.bulletin.Bulletin.Section;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;
import org.districtprogress.gateway.words.Words;

/** Each campaign in turn: its counts in a sentence, and its numbers as actual against target. */
final class CampaignTables {

    private final Words words;
    private final Sources sources;
    private final Items items;
    private final Goals goals;

    CampaignTables(Words words, Sources sources) {
        this.words = words;
        this.sources = sources;
        this.items = new Items(words, sources);
        this.goals = new Goals(words, sources);
    }

    Section of(CampaignProgress part) {
        String name = words.of(part.name(), part.code());
        boolean isGuarantee = part.equals(sources.progress().guarantee());
        String heading = isGuarantee ? words.say("part.guarantee", name) : name;
        String sheet = sources.ordinal(part) + " " + name;
        List<String> said = new ArrayList<>();
        if (part.state() == PartState.MISSING) {
            return new Section(
                    sheet, heading, List.of(words.say("part.missing", part.service())), List.of());
        }
        if (part.state() == PartState.STALE) {
            said.add(words.say("part.stale", part.service(), words.moment(part.dataAsOf())));
        }
        said.add(sentence(part));
        return new Section(
                sheet,
                heading,
                said,
                Items.assessments(part).isEmpty() ? List.of() : List.of(numbers(name, part)));
    }

    private String sentence(CampaignProgress part) {
        StringBuilder said =
                new StringBuilder(
                        words.say(
                                "part.counts",
                                CountTables.sum(part.tally()),
                                CountTables.sum(part.commitments()),
                                part.commitments().getOrDefault(CommitmentState.DELIVERED, 0),
                                part.commitments().getOrDefault(CommitmentState.LATE, 0)));
        if (part.overdue() > 0) {
            said.append(words.say("part.overdue", part.overdue()));
        }
        return said.append(index(part.index())).toString();
    }

    /** The index with its bounds, or why there is none. */
    String index(IndexView index) {
        if (index.value() == null) {
            String why = words.of(index.reason());
            return index.low() == null
                    ? why
                    : why
                            + words.say(
                                    "index.bounds",
                                    Words.plain(index.low()),
                                    Words.plain(index.high()));
        }
        return words.say(
                "index.value",
                Words.plain(index.value()),
                Words.percent(index.coverage()),
                Words.plain(index.low()),
                Words.plain(index.high()));
    }

    private Table numbers(String name, CampaignProgress part) {
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (AssessmentView judged : Items.assessments(part)) {
            number++;
            rows.add(
                    List.of(
                            Cell.of(items.code("item.number", part, number)),
                            Cell.of(words.of(judged.name(), judged.indicator())),
                            Cell.of(
                                    words.say(
                                            "number.target",
                                            words.of(judged.target().comparator()),
                                            Words.plain(judged.target().value()),
                                            goals.unit(judged.target().unit()))),
                            Cell.of(items.progress(judged)),
                            Cell.of(words.of(judged.status())).looking(judged.status().name())));
        }
        return new Table(
                name,
                List.of(
                        words.say("item.code"),
                        words.say("item.text"),
                        words.say("number.year"),
                        words.say("item.progress"),
                        words.say("item.status")),
                rows);
    }
}
