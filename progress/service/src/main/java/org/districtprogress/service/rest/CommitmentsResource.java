package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.districtprogress.api.Page;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.commitment.CommitmentsApi;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.commitment.NewCompletion;
import org.districtprogress.api.commitment.NewMilestone;
import org.districtprogress.api.trust.NewVerdict;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.CommitmentReader;
import org.districtprogress.service.reading.CommitmentStanding;
import org.districtprogress.service.reading.Pages;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.recording.MilestoneJudge;
import org.districtprogress.service.recording.MilestoneRecorder;
import org.districtprogress.service.recording.Preconditions;
import org.districtprogress.service.seed.AdoptedPlan;

/** The commitments of this service and their milestones. */
@PermitAll
public class CommitmentsResource implements CommitmentsApi {

    private final AdoptedPlan adopted;
    private final TimeAxes timeAxes;
    private final Pages pages;
    private final CommitmentReader reader;
    private final MilestoneRecorder recorder;
    private final MilestoneJudge judge;
    private final Access access;

    CommitmentsResource(
            AdoptedPlan adopted,
            TimeAxes timeAxes,
            Pages pages,
            CommitmentReader reader,
            MilestoneRecorder recorder,
            MilestoneJudge judge,
            Access access) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.pages = pages;
        this.reader = reader;
        this.recorder = recorder;
        this.judge = judge;
        this.access = access;
    }

    @Override
    public Page<CommitmentView> commitments(
            @Nullable String campaign,
            @Nullable String workstream,
            @Nullable String state,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor) {
        Filters.campaign(adopted.part(), campaign);
        Filters.workstream(adopted.part(), workstream);
        CommitmentState wanted =
                state == null ? null : Ask.choice("?state", CommitmentState.class, state);
        return pages.page(
                new Question(
                        on,
                        knownAt,
                        trust,
                        limit,
                        cursor,
                        Question.filter(campaign, workstream, wanted)),
                asOf -> reader.views(filtered(campaign, workstream, wanted, asOf), asOf),
                (view, asOf) -> view);
    }

    private List<CommitmentStanding> filtered(
            @Nullable String campaign,
            @Nullable String workstream,
            @Nullable CommitmentState state,
            AsOf asOf) {
        return reader.commitments(asOf).stream()
                .filter(s -> campaign == null || s.isIn(campaign))
                .filter(s -> workstream == null || s.isUnder(workstream))
                .filter(s -> state == null || s.state() == state)
                .toList();
    }

    @Override
    public CommitmentView commitment(
            String commitment,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust) {
        AsOf asOf = timeAxes.settle(on, knownAt, trust);
        return reader.views(List.of(reader.commitment(commitment, asOf)), asOf).get(0);
    }

    @Override
    public MilestoneView milestone(
            String commitment, String milestone, @Nullable String knownAt, @Nullable String trust) {
        AsOf asOf = timeAxes.settle(null, knownAt, trust);
        List<Milestone> versions = reader.versions(commitment, milestone, asOf.knownAt());
        List<Milestone> latest = versions.subList(versions.size() - 1, versions.size());
        return reader.milestoneViews(CommitmentReader.trusted(latest, asOf.trust()), asOf.knownAt())
                .get(0);
    }

    @Override
    public Page<MilestoneView> milestoneHistory(
            String commitment,
            String milestone,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor) {
        return pages.page(
                new Question(
                        null,
                        knownAt,
                        trust,
                        limit,
                        cursor,
                        Question.filter(commitment, milestone)),
                asOf ->
                        reader.milestoneViews(
                                CommitmentReader.trusted(
                                        reader.versions(commitment, milestone, asOf.knownAt()),
                                        asOf.trust()),
                                asOf.knownAt()),
                (view, asOf) -> view);
    }

    @Override
    @RolesAllowed(Roles.PLAN_ADMIN)
    public Response plan(
            String commitment,
            String milestone,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            @Nullable String idempotencyKey,
            NewMilestone body) {
        return WrittenResponse.of(
                recorder.plan(
                        access.caller(),
                        commitment,
                        milestone,
                        new Preconditions(ifMatch, ifNoneMatch, idempotencyKey),
                        body));
    }

    @Override
    @RolesAllowed(Roles.VERIFIER)
    public Response judge(
            String commitment,
            String milestone,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            NewVerdict verdict) {
        return WrittenResponse.of(
                judge.judge(
                        access.caller(),
                        commitment,
                        milestone,
                        new Preconditions(ifMatch, null, idempotencyKey),
                        verdict));
    }

    @Override
    @RolesAllowed(Roles.REPORTER)
    public Response complete(
            String commitment,
            String milestone,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            NewCompletion body) {
        access.requireCommitment(commitment);
        return WrittenResponse.of(
                recorder.complete(
                        access.caller(),
                        commitment,
                        milestone,
                        new Preconditions(ifMatch, null, idempotencyKey),
                        body));
    }
}
