package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.districtprogress.api.Page;
import org.districtprogress.api.observation.NewObservation;
import org.districtprogress.api.observation.ObservationView;
import org.districtprogress.api.observation.ObservationsApi;
import org.districtprogress.api.trust.NewVerdict;
import org.districtprogress.api.trust.VerdictView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.ObservationReader;
import org.districtprogress.service.reading.ObservationReader.Wanted;
import org.districtprogress.service.reading.Pages;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.recording.ObservationRecorder;
import org.districtprogress.service.recording.VerdictRecorder;
import org.districtprogress.service.view.VerdictViews;

/** The series of this service's indicators. */
@PermitAll
public class ObservationsResource implements ObservationsApi {

    private final TimeAxes timeAxes;
    private final Pages pages;
    private final ObservationDesk desk;
    private final ObservationReader reader;
    private final ObservationRecorder recorder;
    private final VerdictRecorder verdictRecorder;
    private final Access access;

    ObservationsResource(
            TimeAxes timeAxes,
            Pages pages,
            ObservationDesk desk,
            ObservationReader reader,
            ObservationRecorder recorder,
            VerdictRecorder verdictRecorder,
            Access access) {
        this.timeAxes = timeAxes;
        this.pages = pages;
        this.desk = desk;
        this.reader = reader;
        this.recorder = recorder;
        this.verdictRecorder = verdictRecorder;
        this.access = access;
    }

    @Override
    public Page<ObservationView> observations(
            String indicator,
            @Nullable String from,
            @Nullable String to,
            @Nullable String area,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String history,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String format,
            @Nullable String lang) {
        FileWish file = FileWish.ofFigures(format, lang, history);
        Wanted wanted =
                Wanted.of(
                        from,
                        to,
                        area == null ? null : Ask.choice("?area", Area.class, area),
                        null,
                        file.isHistory());
        return desk.list(
                part -> List.of(part.indicator(new IndicatorCode(indicator))),
                wanted,
                new Question(on, knownAt, trust, limit, cursor, Question.filter(indicator, wanted)),
                file);
    }

    @Override
    public ObservationView observation(
            String indicator,
            String observation,
            @Nullable String knownAt,
            @Nullable String trust) {
        return reader.observation(indicator, observation, timeAxes.settle(null, knownAt, trust));
    }

    @Override
    public Page<VerdictView> verdicts(
            String indicator,
            String observation,
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
                        Question.filter(indicator, observation)),
                asOf -> reader.verdicts(indicator, observation, asOf),
                (verdict, asOf) -> VerdictViews.verdict(verdict));
    }

    @Override
    @RolesAllowed(Roles.VERIFIER)
    public Response judge(
            String indicator,
            String observation,
            @Nullable String idempotencyKey,
            NewVerdict verdict) {
        return WrittenResponse.of(
                verdictRecorder.judge(
                        access.caller(), indicator, observation, idempotencyKey, verdict));
    }

    @Override
    @RolesAllowed(Roles.REPORTER)
    public Response report(
            String indicator,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            NewObservation observation) {
        access.requireIndicator(indicator);
        return WrittenResponse.of(
                recorder.report(access.caller(), indicator, ifMatch, idempotencyKey, observation));
    }
}
