package org.districtprogress.gateway.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.CRC32;
import org.districtprogress.api.Page;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.plan.UnitView;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.api.progress.IndicatorStatusView;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.api.progress.TimelinePoint;
import org.districtprogress.api.progress.TimelineView;
import org.districtprogress.core.assessment.Reporting;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.index.Index;
import org.districtprogress.core.index.Tally;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Role;
import org.districtprogress.gateway.question.Shares;

/** A service that answers the contract well, from a few indicators of the 2024 plan. */
public final class CampaignAnswers implements Behaviour {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final String service;
    private final String campaign;
    private final String guarantee;
    private final BiFunction<LocalDate, Instant, List<AssessmentView>> assessments;
    private final BiFunction<LocalDate, Instant, List<AssessmentView>> guaranteed;
    private final FakeRegister register;
    private final FakeFeed feed;
    private volatile Instant changedAt = Examples.MOMENT;
    private volatile String system = Examples.PUBLISHED;

    CampaignAnswers(
            String service,
            String campaign,
            BiFunction<LocalDate, Instant, List<AssessmentView>> assessments,
            String guarantee,
            BiFunction<LocalDate, Instant, List<AssessmentView>> guaranteed,
            FakeRegister register) {
        this.service = service;
        this.campaign = campaign;
        this.assessments = assessments;
        this.guarantee = guarantee;
        this.guaranteed = guaranteed;
        this.register = register;
        this.feed = new FakeFeed(service);
    }

    /** What it recorded. */
    public FakeFeed feed() {
        return feed;
    }

    /** The moment of the last recorded change, which a question without a moment is answered at. */
    public void changeAt(Instant moment) {
        changedAt = moment;
    }

    /** The system that every figure that was reported is of. */
    public void reportFrom(String name) {
        system = name;
    }

    @Override
    public void answer(Request request, Wire wire) throws IOException {
        Object answer = answerTo(request);
        if (answer instanceof Problem problem) {
            wire.send(problem.status(), "application/problem+json", json(problem));
            return;
        }
        String body = json(answer);
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String etag = '"' + Long.toHexString(sum.getValue()) + '"';
        if (etag.equals(request.header("If-None-Match"))) {
            wire.send(304, "", Map.of("ETag", etag), new byte[0]);
        } else {
            wire.send(
                    200,
                    "application/json;charset=UTF-8",
                    Map.of("ETag", etag),
                    body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** The JSON of a good answer. */
    public static String json(Object answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    public Object answerTo(Request request) {
        Map<String, String> query = request.query();
        LocalDate on =
                query.containsKey("on")
                        ? LocalDate.parse(query.get("on"))
                        : LocalDate.of(2024, 12, 31);
        Instant knownAt =
                query.containsKey("knownAt") ? Instant.parse(query.get("knownAt")) : changedAt;
        Trust trust = "verified".equals(query.get("trust")) ? Trust.VERIFIED : Trust.CLAIMED;
        String path = request.path().substring("/api/v1/".length());
        if ("no-such".equals(query.get("workstream"))) {
            return problem(400, "workstream-unknown");
        }
        return switch (path) {
            case "progress" -> progress(on, knownAt, trust);
            case "progress/timeline" -> timeline(query, knownAt, trust);
            case "indicators" ->
                    page(query, all(on, knownAt).stream().map(CampaignAnswers::indicator).toList());
            case "commitments" -> page(query, List.of(commitment(on, knownAt, trust)));
            case "flags" -> flags(query, on, knownAt);
            case "changes" -> feed.page(query);
            default ->
                    all(on, knownAt).stream()
                            .filter(
                                    each ->
                                            (path + "/")
                                                    .startsWith(
                                                            "indicators/" + each.indicator() + "/"))
                            .map(each -> aboutOne(each, path, query, trust))
                            .findFirst()
                            .orElse(problem(404, "indicator-unknown"));
        };
    }

    private Object aboutOne(
            AssessmentView each, String path, Map<String, String> query, Trust trust) {
        if (path.endsWith("/lineage")) {
            return lineage(each, query, trust);
        }
        return path.endsWith("/required-pace") ? FakePace.of(each, trust) : indicator(each);
    }

    private Object flags(Map<String, String> query, LocalDate on, Instant knownAt) {
        if (!register.flags().contains(query.getOrDefault("flag", register.flags().get(0)))) {
            return problem(400, "flag-unknown");
        }
        return register.register().equals(query.getOrDefault("register", register.register()))
                ? page(query, register.flags(query, on, knownAt))
                : problem(400, "register-unknown");
    }

    private Object lineage(AssessmentView claimed, Map<String, String> query, Trust trust) {
        AssessmentView counted = counted(List.of(claimed), trust).get(0);
        String judged =
                counted.actual() == null || counted.actual().rule() == null
                        ? "none"
                        : counted.actual().rule().code();
        return query.getOrDefault("rule", judged).equals(judged)
                ? FakeLineage.of(counted, query, trust, register.register())
                : problem(400, "rule-unknown");
    }

    private List<AssessmentView> counted(List<AssessmentView> claimed, Trust trust) {
        List<AssessmentView> reported = Reported.from(system, claimed);
        return trust == Trust.VERIFIED ? Verified.only(reported) : reported;
    }

    private ProgressView progress(LocalDate on, Instant knownAt, Trust trust) {
        CampaignProgress hosted =
                guarantee == null
                        ? null
                        : Examples.campaign(
                                guarantee,
                                service,
                                knownAt,
                                counted(guaranteed.apply(on, knownAt), trust));
        return new ProgressView(
                Examples.PLAN,
                service,
                on,
                knownAt,
                trust,
                List.of(
                        Examples.campaign(
                                campaign,
                                service,
                                knownAt,
                                counted(assessments.apply(on, knownAt), trust))),
                hosted,
                register.context(on, trust),
                register.counts(),
                Examples.METHOD);
    }

    private List<AssessmentView> all(LocalDate on, Instant knownAt) {
        return java.util.stream.Stream.concat(
                        assessments.apply(on, knownAt).stream(),
                        guaranteed.apply(on, knownAt).stream())
                .toList();
    }

    private TimelineView timeline(Map<String, String> query, Instant knownAt, Trust trust) {
        YearMonth from = YearMonth.parse(query.getOrDefault("from", "2024-01"));
        YearMonth to = YearMonth.parse(query.getOrDefault("to", "2024-12"));
        List<TimelinePoint> months =
                java.util.stream.Stream.iterate(
                                from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                        .map(month -> point(month, knownAt, trust))
                        .toList();
        return new TimelineView(
                Examples.PLAN,
                service,
                knownAt,
                trust,
                from.toString(),
                to.toString(),
                guarantee == null ? List.of() : List.of(guarantee),
                months);
    }

    private TimelinePoint point(YearMonth month, Instant knownAt, Trust trust) {
        LocalDate on = month.atEndOfMonth();
        List<IndicatorStatusView> counted =
                counted(assessments.apply(on, knownAt), trust).stream()
                        .map(CampaignAnswers::status)
                        .toList();
        Index index = Index.of(Shares.ofStatuses(counted));
        return new TimelinePoint(
                month.toString(),
                on,
                Tally.of(counted.stream().map(IndicatorStatusView::status).toList()).counts(),
                (int) counted.stream().filter(IndicatorStatusView::overdue).count(),
                new IndexView(
                        index.value(), index.low(), index.high(), index.coverage(), index.reason()),
                counted(all(on, knownAt), trust).stream().map(CampaignAnswers::status).toList());
    }

    private static IndicatorStatusView status(AssessmentView assessment) {
        return new IndicatorStatusView(
                assessment.indicator(),
                assessment.campaign(),
                assessment.status(),
                assessment.reporting() == Reporting.OVERDUE,
                assessment.target().weight(),
                assessment.attainment(),
                assessment.expected());
    }

    /** Two items a page, so that the pages are followed. */
    private static <T> Page<T> page(Map<String, String> query, List<T> items) {
        int from = Integer.parseInt(query.getOrDefault("cursor", "0"));
        int to = Math.min(items.size(), from + 2);
        return new Page<>(items.subList(from, to), to < items.size() ? Integer.toString(to) : null);
    }

    private static IndicatorView indicator(AssessmentView assessment) {
        return new IndicatorView(
                assessment.indicator(),
                Role.TARGET,
                assessment.campaign(),
                null,
                assessment.name(),
                new UnitView(
                        "PERCENT",
                        new org.districtprogress.api.NameView("%", "per cent"),
                        "PERCENT",
                        java.math.BigDecimal.ONE),
                null,
                null,
                assessment.target(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    private CommitmentView commitment(LocalDate on, Instant knownAt, Trust trust) {
        return new CommitmentView(
                "commitment-of-" + campaign,
                campaign,
                "workstream-of-" + campaign,
                Examples.name(campaign),
                CommitmentState.NOT_BROKEN_DOWN,
                on,
                knownAt,
                trust,
                List.of(),
                null,
                null,
                Reported.milestones("commitment-of-" + campaign, system));
    }

    static Problem problem(int status, String code) {
        return new Problem(
                "/problems/" + code, code, status, "No such thing.", null, null, List.of());
    }
}
