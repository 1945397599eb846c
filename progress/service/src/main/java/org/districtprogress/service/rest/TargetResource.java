package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.districtprogress.api.Page;
import org.districtprogress.api.plan.NewTarget;
import org.districtprogress.api.plan.TargetVersionView;
import org.districtprogress.api.plan.TargetsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.TargetVersion;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.reading.KnownTargets;
import org.districtprogress.service.reading.Pages;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.recording.Preconditions;
import org.districtprogress.service.recording.TargetRecorder;
import org.districtprogress.service.view.TargetViews;

/** The targets of this service's indicators, as adopted and as revised. */
@PermitAll
public class TargetResource implements TargetsApi {

    private final TimeAxes timeAxes;
    private final Pages pages;
    private final KnownTargets targets;
    private final TargetRecorder recorder;
    private final Access access;

    TargetResource(
            TimeAxes timeAxes,
            Pages pages,
            KnownTargets targets,
            TargetRecorder recorder,
            Access access) {
        this.timeAxes = timeAxes;
        this.pages = pages;
        this.targets = targets;
        this.recorder = recorder;
        this.access = access;
    }

    @Override
    public TargetVersionView target(String indicator, @Nullable String knownAt) {
        Indicator adopted = targets.judged(indicator);
        List<TargetVersion> versions = targets.versions(indicator, timeAxes.knownAt(knownAt));
        return TargetViews.version(versions.get(versions.size() - 1), adopted);
    }

    @Override
    public Page<TargetVersionView> targetHistory(
            String indicator,
            @Nullable String knownAt,
            @Nullable String limit,
            @Nullable String cursor) {
        Indicator adopted = targets.judged(indicator);
        return pages.page(
                new Question(null, knownAt, null, limit, cursor, Question.filter(indicator)),
                asOf -> targets.versions(indicator, asOf.knownAt()),
                (version, asOf) -> TargetViews.version(version, adopted));
    }

    @Override
    @RolesAllowed(Roles.PLAN_ADMIN)
    public Response revise(
            String indicator,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            @Nullable String idempotencyKey,
            NewTarget body) {
        return WrittenResponse.of(
                recorder.revise(
                        access.caller(),
                        indicator,
                        new Preconditions(ifMatch, ifNoneMatch, idempotencyKey),
                        body));
    }
}
