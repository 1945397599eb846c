package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.api.Paths;
import org.districtprogress.api.observation.NewObservation;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Recording;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.service.persistence.ObservationRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.FigureViews;

/** Records figures and their corrections; what is recorded is never changed. */
@ApplicationScoped
public class ObservationRecorder {

    private final AdoptedPlan adopted;
    private final TimeAxes timeAxes;
    private final RecordingRepository recordings;
    private final ObservationRepository observations;
    private final IdempotentWrites writes;

    ObservationRecorder(
            AdoptedPlan adopted,
            TimeAxes timeAxes,
            RecordingRepository recordings,
            ObservationRepository observations,
            IdempotentWrites writes) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.recordings = recordings;
        this.observations = observations;
        this.writes = writes;
    }

    /**
     * Records one figure.
     *
     * @throws ProgressException UNKNOWN without such an indicator; INVALID with every field at
     *     fault; CONFLICT, {@code reason-required}, when this system has reported the period
     *     before, and {@code nothing-to-correct}, when a reason is given and it has not
     */
    @Transactional
    public Written report(String code, @Nullable String idempotencyKey, NewObservation input) {
        Indicator indicator = adopted.part().indicator(new IndicatorCode(code));
        String location = Paths.INDICATORS + "/" + code + "/observations";
        ReportedFigure figure =
                new ObservationInput(adopted.part(), indicator, input).read(timeAxes.today());
        return writes.once(
                idempotencyKey,
                "POST " + location,
                input,
                () -> {
                    Observation observation = record(indicator, figure);
                    return new Written.Effect(
                            201,
                            location + "/" + observation.id(),
                            null,
                            FigureViews.observation(
                                    observation,
                                    indicator.measure().unit().code(),
                                    false,
                                    List.of()));
                });
    }

    private Observation record(Indicator indicator, ReportedFigure figure) {
        Recorded moment = recordings.next();
        Optional<Observation> current =
                observations.current(
                        indicator.code(), figure.area(), figure.period(), figure.source().system());
        UUID supersedes = supersedes(figure, current);
        Observation observation =
                new Observation(
                        UUID.randomUUID(),
                        indicator.code(),
                        figure.area(),
                        figure.period(),
                        figure.measurement(),
                        figure.note(),
                        figure.source(),
                        Trust.CLAIMED,
                        new Recording(
                                moment.recordedAt(),
                                figure.source().system(),
                                supersedes,
                                figure.reason()));
        observations.add(observation);
        Log.infof(
                "record indicator=%s period=%s area=%s sequence=%d revision=%s",
                indicator.code(),
                figure.period(),
                figure.area(),
                moment.sequence(),
                supersedes != null);
        return observation;
    }

    private static @Nullable UUID supersedes(ReportedFigure figure, Optional<Observation> current) {
        String reason = figure.reason();
        if (current.isPresent() && reason == null) {
            throw ProgressException.conflict(
                    "/reason",
                    "reason-required",
                    "'"
                            + figure.source().system()
                            + "' has reported "
                            + current.get().value().stripTrailingZeros().toPlainString()
                            + " for "
                            + figure.period()
                            + "; a correction needs a 'reason'.",
                    null);
        }
        if (current.isEmpty() && reason != null) {
            throw ProgressException.conflict(
                    "/reason",
                    "nothing-to-correct",
                    "'"
                            + figure.source().system()
                            + "' has reported nothing for "
                            + figure.period()
                            + " yet; a first figure carries no 'reason'.",
                    reason);
        }
        return current.map(Observation::id).orElse(null);
    }
}
