package org.districtprogress.gateway.rest;

import jakarta.annotation.security.PermitAll;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.assessment.RequiredPaceView;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.district.DistrictApi;
import org.districtprogress.api.district.DistrictChanges;
import org.districtprogress.api.district.DistrictFlag;
import org.districtprogress.api.district.DistrictPage;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.district.DistrictTimelineView;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Role;
import org.districtprogress.gateway.change.DistrictFeed;
import org.districtprogress.gateway.csv.ListTables;
import org.districtprogress.gateway.csv.ProgressTables;
import org.districtprogress.gateway.csv.TimelineTables;
import org.districtprogress.gateway.listing.DistrictIndicator;
import org.districtprogress.gateway.listing.DistrictList;
import org.districtprogress.gateway.progress.DistrictProgress;
import org.districtprogress.gateway.question.CommitmentsQuestion;
import org.districtprogress.gateway.question.FlagsQuestion;
import org.districtprogress.gateway.question.IndicatorsQuestion;
import org.districtprogress.gateway.question.LineageQuestion;
import org.districtprogress.gateway.timeline.DistrictTimeline;
import org.districtprogress.problem.Ask;

/** The district API: each answer is composed, or taken as it was kept, and sent as bytes. */
@PermitAll
class DistrictResource implements DistrictApi {

    private final DistrictProgress progress;
    private final DistrictTimeline timeline;
    private final DistrictList lists;
    private final DistrictIndicator indicators;
    private final DistrictFeed feed;
    private final Answering answering;
    private final Asked asked;

    DistrictResource(
            DistrictProgress progress,
            DistrictTimeline timeline,
            DistrictList lists,
            DistrictIndicator indicators,
            DistrictFeed feed,
            Answering answering) {
        this.progress = progress;
        this.timeline = timeline;
        this.lists = lists;
        this.indicators = indicators;
        this.feed = feed;
        this.answering = answering;
        this.asked = answering.asked();
    }

    @Override
    public CompletionStage<DistrictProgressView> progress(
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String table,
            @Nullable String format) {
        CsvWish wish = answering.wish(format);
        ProgressTables asTable = wish.table(ProgressTables.class, table);
        return answering.withTable(
                progress.at(asked.on(on), asked.knownAt(knownAt), Ask.trust(trust)),
                wish,
                asked.knownAt(knownAt),
                view -> DistrictTable.of(view, asTable));
    }

    @Override
    public CompletionStage<DistrictPage<IndicatorView>> indicators(
            @Nullable String campaign,
            @Nullable String workstream,
            @Nullable String role,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String format) {
        Role asRole = role == null ? null : Ask.choice("?role", Role.class, role);
        CsvWish wish = answering.wish(format);
        return answering.withTable(
                lists.page(
                        new IndicatorsQuestion(campaign, workstream, asRole, Ask.trust(trust)),
                        asked.on(on),
                        asked.knownAt(knownAt),
                        Ask.limit(limit),
                        cursor),
                wish,
                asked.knownAt(knownAt),
                page -> DistrictTable.of(page, ListTables::indicators));
    }

    @Override
    public CompletionStage<IndicatorView> indicator(
            String indicator,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust) {
        return answering.with(
                indicators.of(
                        new IndicatorCode(indicator),
                        asked.on(on),
                        asked.knownAt(knownAt),
                        Ask.trust(trust)));
    }

    @Override
    public CompletionStage<RequiredPaceView> requiredPace(
            String indicator,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust) {
        return answering.with(
                indicators.requiredPace(
                        new IndicatorCode(indicator),
                        asked.on(on),
                        asked.knownAt(knownAt),
                        Ask.trust(trust)));
    }

    @Override
    public CompletionStage<LineageView> lineage(
            String indicator,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String rule,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String format) {
        return answering.withTable(
                indicators.lineage(
                        new LineageQuestion(
                                new IndicatorCode(indicator),
                                asked.on(on),
                                asked.knownAt(knownAt),
                                Ask.trust(trust),
                                rule,
                                Ask.limit(limit),
                                cursor)),
                answering.wish(format),
                asked.knownAt(knownAt),
                DistrictTable::of);
    }

    @Override
    public CompletionStage<DistrictPage<CommitmentView>> commitments(
            @Nullable String campaign,
            @Nullable String workstream,
            @Nullable String state,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String format) {
        CommitmentState asState =
                state == null ? null : Ask.choice("?state", CommitmentState.class, state);
        CsvWish wish = answering.wish(format);
        return answering.withTable(
                lists.page(
                        new CommitmentsQuestion(campaign, workstream, asState, Ask.trust(trust)),
                        asked.on(on),
                        asked.knownAt(knownAt),
                        Ask.limit(limit),
                        cursor),
                wish,
                asked.knownAt(knownAt),
                page -> DistrictTable.of(page, ListTables::commitments));
    }

    @Override
    public CompletionStage<DistrictPage<DistrictFlag>> flags(
            @Nullable String rule,
            @Nullable String register,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String format) {
        CsvWish wish = answering.wish(format);
        return answering.withTable(
                lists.page(
                        new FlagsQuestion(rule, register, Ask.trust(trust)),
                        asked.on(on),
                        asked.knownAt(knownAt),
                        Ask.limit(limit),
                        cursor),
                wish,
                asked.knownAt(knownAt),
                page -> DistrictTable.of(page, ListTables::flags));
    }

    @Override
    public CompletionStage<DistrictChanges> changes(
            @Nullable String after,
            @Nullable String type,
            @Nullable String subject,
            @Nullable String limit) {
        return answering.with(
                feed.page(
                        feed.position("?after", after),
                        new DistrictFeed.Asked(type, subject),
                        Ask.limit(limit)));
    }

    @Override
    public CompletionStage<DistrictTimelineView> timeline(
            @Nullable String from,
            @Nullable String to,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String table,
            @Nullable String format) {
        CsvWish wish = answering.wish(format);
        TimelineTables asTable = wish.table(TimelineTables.class, table);
        return answering.withTable(
                timeline.between(
                        asked.month("from", from),
                        asked.month("to", to),
                        asked.knownAt(knownAt),
                        Ask.trust(trust)),
                wish,
                asked.knownAt(knownAt),
                view -> DistrictTable.of(view, asTable));
    }
}
