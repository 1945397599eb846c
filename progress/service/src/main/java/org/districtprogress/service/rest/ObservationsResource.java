package org.districtprogress.service.rest;

import jakarta.ws.rs.core.Response;
import org.districtprogress.api.Page;
import org.districtprogress.api.observation.NewObservation;
import org.districtprogress.api.observation.ObservationView;
import org.districtprogress.api.observation.ObservationsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.reading.ObservationReader;
import org.districtprogress.service.reading.ObservationReader.Wanted;
import org.districtprogress.service.reading.Pages;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.recording.ObservationRecorder;

/** The series of this service's indicators. */
public class ObservationsResource implements ObservationsApi {

    private final TimeAxes timeAxes;
    private final Pages pages;
    private final ObservationReader reader;
    private final ObservationRecorder recorder;

    ObservationsResource(
            TimeAxes timeAxes,
            Pages pages,
            ObservationReader reader,
            ObservationRecorder recorder) {
        this.timeAxes = timeAxes;
        this.pages = pages;
        this.reader = reader;
        this.recorder = recorder;
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
            @Nullable String cursor) {
        Wanted wanted =
                Wanted.of(
                        from,
                        to,
                        area == null ? null : Ask.choice("?area", Area.class, area),
                        Ask.flag("history", history));
        return pages.page(
                new Question(on, knownAt, trust, limit, cursor, Question.filter(indicator, wanted)),
                asOf -> reader.observations(indicator, wanted, asOf),
                (view, asOf) -> view);
    }

    @Override
    public ObservationView observation(
            String indicator, String observation, @Nullable String knownAt) {
        return reader.observation(indicator, observation, timeAxes.knownAt(knownAt));
    }

    @Override
    public Response report(
            String indicator, @Nullable String idempotencyKey, NewObservation observation) {
        return WrittenResponse.of(recorder.report(indicator, idempotencyKey, observation));
    }
}
