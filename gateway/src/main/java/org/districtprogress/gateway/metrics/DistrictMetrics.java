package org.districtprogress.gateway.metrics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.api.progress.PartState;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Reporting;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.time.DistrictCalendar;
import org.districtprogress.gateway.metrics.Exposition.Family;

/** The district view in the words of OpenMetrics. */
public final class DistrictMetrics {

    private static final String DISTRICT = "district";

    private final DistrictProgressView view;
    private final List<CampaignProgress> parts;
    private final Exposition exposition = new Exposition();

    private DistrictMetrics(DistrictProgressView view) {
        this.view = view;
        this.parts = view.parts();
    }

    /** The text for a view, and whether the district it is of holds sources that are made up. */
    public static String of(DistrictProgressView view, boolean isSynthetic) {
        DistrictMetrics metrics = new DistrictMetrics(view);
        metrics.exposition
                .family(
                        "synthetic",
                        "1 when the district holds synthetic data, made up to be looked at: then"
                                + " no sample here is a published figure. Else 0.")
                .sample(isSynthetic ? 1 : 0);
        metrics.services();
        metrics.indexes();
        metrics.counts();
        metrics.indicators();
        return metrics.exposition.text();
    }

    private void services() {
        exposition
                .family("complete", "1 when every service has answered, else 0.")
                .sample(view.complete() ? 1 : 0);
        Family live =
                exposition.family(
                        "part_live", "1 when the part is as its service answers now, else 0.");
        parts.forEach(part -> live.sample(part.state() == PartState.LIVE ? 1 : 0, labels(part)));
        Family age = exposition.family("part_age_seconds", "How old what is shown of a part is.");
        parts.stream()
                .filter(part -> part.ageSeconds() != null)
                .forEach(part -> age.sample(part.ageSeconds(), labels(part)));
    }

    private static String[] labels(CampaignProgress part) {
        return new String[] {"campaign", part.code(), "service", part.service()};
    }

    private void indexes() {
        index("index_ratio", "The index, where every part of it is known.", IndexView::value);
        index("index_low_ratio", "The index with what is missing counted as 0.", IndexView::low);
        index("index_high_ratio", "The index with what is missing counted as 1.", IndexView::high);
        index(
                "index_coverage_ratio",
                "The share of the weight that is measured.",
                IndexView::coverage);
    }

    private void index(String name, String help, Function<IndexView, BigDecimal> value) {
        Family family = exposition.family(name, help);
        family.sample(value.apply(view.index()), "scope", DISTRICT);
        for (CampaignProgress part : parts) {
            if (part.index() != null) {
                family.sample(value.apply(part.index()), "scope", part.code());
            }
        }
    }

    private void counts() {
        Family tally = exposition.family("indicators", "How many indicators have which status.");
        count(tally, DISTRICT, "status", view.tally());
        parts.forEach(part -> count(tally, part.code(), "status", part.tally()));
        Family overdue = exposition.family("overdue", "How many indicators' reporting is overdue.");
        overdue.sample(view.overdue(), "scope", DISTRICT);
        parts.stream()
                .filter(part -> part.overdue() != null)
                .forEach(part -> overdue.sample(part.overdue(), "scope", part.code()));
        Family commitments =
                exposition.family("commitments", "How many commitments are in which state.");
        parts.forEach(part -> count(commitments, part.code(), "state", part.commitments()));
        Family flags = exposition.family("flags", "How often a supervisor would raise something.");
        view.flags().forEach(flag -> flags.sample(flag.count(), "flag", flag.rule()));
    }

    private static void count(
            Family family,
            String scope,
            String label,
            @Nullable Map<? extends Enum<?>, Integer> counts) {
        if (counts != null) {
            counts.forEach(
                    (each, count) -> family.sample(count, "scope", scope, label, each.name()));
        }
    }

    private void indicators() {
        share("attainment", "Actual over target.", AssessmentView::attainment);
        share("expected", "What the schedule wants, over target.", AssessmentView::expected);
        share("pace", "Attainment over what is expected.", AssessmentView::pace);
        share("gap", "What is expected less attainment.", AssessmentView::gap);
        Family status =
                exposition.family("indicator_status", "1 for the status that holds, else 0.");
        each(
                (assessment, labels) -> {
                    for (Status possible : Status.values()) {
                        status.sample(
                                assessment.status() == possible ? 1 : 0,
                                labels[0],
                                labels[1],
                                labels[2],
                                labels[3],
                                "status",
                                possible.name());
                    }
                });
        Family overdue =
                exposition.family("indicator_overdue", "1 when reporting is overdue, else 0.");
        each(
                (assessment, labels) ->
                        overdue.sample(
                                assessment.reporting() == Reporting.OVERDUE ? 1 : 0, labels));
        moment(
                "indicator_period_end_timestamp_seconds",
                "The end of the period that the figure is about.",
                figure -> DistrictCalendar.endOf(figure.end()));
        moment(
                "indicator_recorded_timestamp_seconds",
                "When the figure was recorded.",
                FigureView::recordedAt);
    }

    private void share(String name, String help, Function<AssessmentView, BigDecimal> value) {
        Family family = exposition.family("indicator_" + name + "_ratio", help);
        each((assessment, labels) -> family.sample(value.apply(assessment), labels));
    }

    private void moment(String name, String help, Function<FigureView, Instant> moment) {
        Family family = exposition.family(name, help);
        each(
                (assessment, labels) -> {
                    if (assessment.actual() != null) {
                        family.sample(moment.apply(assessment.actual()).getEpochSecond(), labels);
                    }
                });
    }

    /** Every assessment of every part that is known, with the labels of its samples. */
    private void each(Sampler sampler) {
        for (CampaignProgress part : parts) {
            if (part.assessments() != null) {
                for (AssessmentView assessment : part.assessments()) {
                    sampler.sample(
                            assessment,
                            "indicator",
                            assessment.indicator(),
                            "campaign",
                            part.code());
                }
            }
        }
    }

    /** Makes the samples of one assessment. */
    @FunctionalInterface
    private interface Sampler {
        void sample(AssessmentView assessment, String... labels);
    }
}
