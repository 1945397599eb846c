package org.districtprogress.gateway.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.NameView;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.assessment.MethodView;
import org.districtprogress.api.assessment.ReasonView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.observation.SourceView;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.plan.TargetView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.api.progress.PartState;
import org.districtprogress.core.assessment.Reporting;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.core.index.Index;
import org.districtprogress.core.index.Tally;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Comparator;
import org.districtprogress.core.plan.Strength;
import org.districtprogress.gateway.question.Shares;

/** Pieces of answers about the 2024 plan, asked on 31 March. */
public final class Examples {

    public static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    /** The system that figures are of. */
    public static final String PUBLISHED = "published";

    public static final Instant MOMENT = Instant.parse("2024-05-05T16:00:00Z");

    /** 91 of 366 days. */
    public static final BigDecimal ELAPSED = new BigDecimal("0.248634");

    public static final PlanReference PLAN =
            new PlanReference(
                    "zibo-hightech-2024",
                    2024,
                    new NameView("淄博高新技术产业开发区", "Zibo High-tech Industrial Development Zone"),
                    new NameView("2024年工作计划", "2024 work plan"),
                    LocalDate.of(2024, 1, 1),
                    LocalDate.of(2024, 12, 31),
                    LocalDate.of(2024, 1, 31));

    public static final MethodView METHOD =
            new MethodView("schedule-gap", 1, new BigDecimal("0.10"), new BigDecimal("0.30"));

    private Examples() {}

    public static NameView name(String code) {
        return new NameView("名" + code, "name of " + code);
    }

    /** A campaign whose headline follows from its assessments. */
    public static CampaignProgress campaign(
            String code, String service, Instant knownAt, List<AssessmentView> assessments) {
        Index index = Index.of(Shares.ofAssessments(assessments));
        Map<CommitmentState, Integer> commitments = new EnumMap<>(CommitmentState.class);
        commitments.put(CommitmentState.NOT_BROKEN_DOWN, 21);
        return new CampaignProgress(
                code,
                name(code),
                service,
                PartState.LIVE,
                knownAt,
                0L,
                Tally.of(assessments.stream().map(AssessmentView::status).toList()).counts(),
                (int)
                        assessments.stream()
                                .filter(each -> each.reporting() == Reporting.OVERDUE)
                                .count(),
                new IndexView(
                        index.value(), index.low(), index.high(), index.coverage(), index.reason()),
                assessments,
                commitments);
    }

    /** An indicator with an attainment, expected to be at {@link #ELAPSED}. */
    public static AssessmentView measured(
            String code,
            String campaign,
            LocalDate on,
            Instant knownAt,
            String attainment,
            Status status) {
        BigDecimal a = new BigDecimal(attainment);
        return assessment(
                code, campaign, on, knownAt, a, ELAPSED, status, figure(a.movePointRight(2)));
    }

    /** An indicator that a register works out, by two rules, and that was reported too. */
    public static AssessmentView derived(
            String code,
            String campaign,
            LocalDate on,
            Instant knownAt,
            long numerator,
            long denominator,
            Status status) {
        FigureView judged =
                FakeRegister.derived(on, Trust.CLAIMED, "in-scope", numerator, denominator);
        BigDecimal a = judged.value().movePointLeft(2);
        FigureView other =
                FakeRegister.derived(on, Trust.CLAIMED, "of-all", numerator, denominator + 100);
        return assessment(
                code,
                campaign,
                on,
                knownAt,
                a,
                ELAPSED,
                status,
                judged,
                List.of(other, figure(new BigDecimal("9.5"))));
    }

    /** An indicator without a figure of the plan year. */
    public static AssessmentView unreported(
            String code, String campaign, LocalDate on, Instant knownAt) {
        return assessment(code, campaign, on, knownAt, null, ELAPSED, Status.NOT_REPORTED, null);
    }

    public static AssessmentView assessment(
            String code,
            String campaign,
            LocalDate on,
            Instant knownAt,
            BigDecimal attainment,
            BigDecimal expected,
            Status status,
            FigureView actual) {
        return assessment(
                code, campaign, on, knownAt, attainment, expected, status, actual, List.of());
    }

    private static AssessmentView assessment(
            String code,
            String campaign,
            LocalDate on,
            Instant knownAt,
            BigDecimal attainment,
            BigDecimal expected,
            Status status,
            FigureView actual,
            List<FigureView> alternatives) {
        return new AssessmentView(
                code,
                name(code),
                campaign,
                null,
                on,
                knownAt,
                Trust.CLAIMED,
                target(),
                null,
                actual,
                alternatives,
                List.of(),
                on,
                attainment,
                ELAPSED,
                expected,
                attainment == null || expected == null ? null : Division.of(attainment, expected),
                attainment == null || expected == null ? null : expected.subtract(attainment),
                status,
                new ReasonView("as-set-by-the-test", "由测试设定", "As set by the test."),
                false,
                actual == null ? Reporting.NEVER : Reporting.CURRENT,
                METHOD);
    }

    public static TargetView target() {
        return new TargetView(
                Comparator.AT_LEAST,
                new BigDecimal("100"),
                "PERCENT",
                LocalDate.of(2024, 12, 31),
                Strength.ENSURE,
                BigDecimal.ONE);
    }

    private static FigureView figure(BigDecimal value) {
        return new FigureView(
                "1",
                value,
                "2024-Q1",
                LocalDate.of(2024, 1, 1),
                DAY,
                Area.DISTRICT,
                Basis.REPORTED,
                Trust.CLAIMED,
                null,
                MOMENT,
                null,
                null,
                null,
                null,
                new SourceView(
                        PUBLISHED, null, "2024年一季度经济运行情况", null, "2024-05-06", Confidence.HIGH),
                null);
    }
}
