package org.districtprogress.gateway.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.core.assessment.Reporting;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.synthetic.Synthetic;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;
import org.districtprogress.gateway.words.Words;

/** Items one by one: number, text, lead department, goal of the quarter, progress and reason. */
final class Items {

    private final Words words;
    private final Sources sources;
    private final Goals goals;

    Items(Words words, Sources sources) {
        this.words = words;
        this.sources = sources;
        this.goals = new Goals(words, sources);
    }

    /** The numbers with one of the statuses, and the commitments with one of the states. */
    Table of(String name, Set<Status> statuses, Set<CommitmentState> states) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CampaignProgress part : sources.parts()) {
            int number = 0;
            for (AssessmentView judged : assessments(part)) {
                number++;
                if (statuses.contains(judged.status())) {
                    rows.add(row(code("item.number", part, number), judged));
                }
            }
            number = 0;
            for (CommitmentView commitment : sources.commitmentsOf(part)) {
                number++;
                if (states.contains(commitment.state())) {
                    rows.add(row(code("item.commitment", part, number), commitment));
                }
            }
        }
        return new Table(
                name,
                List.of(
                        words.say("item.code"),
                        words.say("item.text"),
                        words.say("item.lead"),
                        words.say("item.goal"),
                        words.say("item.progress"),
                        words.say("item.status"),
                        words.say("item.reason")),
                rows);
    }

    /** The commitments that have no milestones yet, and so nothing more to tell of them. */
    Table withoutMilestones(String name) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CampaignProgress part : sources.parts()) {
            int number = 0;
            for (CommitmentView commitment : sources.commitmentsOf(part)) {
                number++;
                if (commitment.state() == CommitmentState.NOT_BROKEN_DOWN) {
                    rows.add(
                            List.of(
                                    Cell.of(code("item.commitment", part, number)),
                                    Cell.of(words.of(commitment.name(), commitment.code())),
                                    Cell.of(words.of(part.name(), part.code()))));
                }
            }
        }
        return new Table(
                name,
                List.of(words.say("item.code"), words.say("item.text"), words.say("item.campaign")),
                rows);
    }

    static List<AssessmentView> assessments(CampaignProgress part) {
        return part.assessments() == null ? List.of() : part.assessments();
    }

    /** Stays the same over the year: the place of the part and the place in it. */
    String code(String kind, CampaignProgress part, int number) {
        return words.say(kind, sources.ordinal(part), number);
    }

    private List<Cell> row(String code, AssessmentView judged) {
        return List.of(
                Cell.of(code),
                Cell.of(words.of(judged.name(), judged.indicator())),
                Cell.of(lead(judged.indicator())),
                Cell.of(goals.of(judged)),
                Cell.of(progress(judged)),
                Cell.of(words.of(judged.status())).looking(judged.status().name()),
                Cell.of(reason(judged)));
    }

    private String lead(String code) {
        List<String> leads = sources.leadsOf(code);
        return leads.isEmpty()
                ? words.say("item.lead.none")
                : String.join(words.say("list.join"), leads);
    }

    /** The figure that was judged, in words. */
    String progress(AssessmentView judged) {
        FigureView actual = judged.actual();
        if (actual == null) {
            return words.say("progress.none");
        }
        String made =
                words.say(
                        "progress.actual",
                        Words.plain(actual.value()),
                        goals.unit(judged.target().unit()),
                        actual.period(),
                        Words.percent(judged.attainment()),
                        judged.expected() == null
                                ? words.say("progress.nothingPlanned")
                                : words.say(
                                        "progress.expected",
                                        words.day(judged.judgedOn()),
                                        Words.percent(judged.expected())));
        return Synthetic.isOf(actual) ? made + words.say("synthetic.mark") : made;
    }

    private String reason(AssessmentView judged) {
        String why =
                words.language() == org.districtprogress.gateway.words.Language.ZH
                        ? judged.reason().zh()
                        : judged.reason().en();
        return judged.reporting() == Reporting.OVERDUE ? why + words.say("reason.overdue") : why;
    }

    private List<Cell> row(String code, CommitmentView commitment) {
        List<MilestoneView> all = commitment.milestones();
        String late =
                all.stream()
                        .filter(milestone -> isLate(milestone, commitment))
                        .map(goals::named)
                        .collect(Collectors.joining(words.say("list.join")));
        long done =
                all.stream()
                        .filter(each -> isDone(each, commitment.on(), commitment.trust()))
                        .count();
        return List.of(
                Cell.of(code),
                Cell.of(words.of(commitment.name(), commitment.code())),
                Cell.of(lead(commitment.code())),
                Cell.of(all.isEmpty() ? words.say("none") : goals.of(commitment)),
                Cell.of(
                        all.isEmpty()
                                ? words.say("none")
                                : words.say("progress.milestones", all.size(), done)),
                Cell.of(words.of(commitment.state())).looking(commitment.state().name()),
                Cell.of(late.isEmpty() ? "" : words.say("reason.late", late)));
    }

    private static boolean isLate(MilestoneView milestone, CommitmentView commitment) {
        return !milestone.due().isAfter(commitment.on())
                && !isDone(milestone, commitment.on(), commitment.trust());
    }

    /** As the service counts it: what does not reach the trust did not happen. */
    private static boolean isDone(MilestoneView milestone, LocalDate on, Trust lowest) {
        return milestone.doneOn() != null
                && !milestone.doneOn().isAfter(on)
                && milestone.trust() != Trust.REJECTED
                && milestone.trust().compareTo(lowest) >= 0;
    }
}
