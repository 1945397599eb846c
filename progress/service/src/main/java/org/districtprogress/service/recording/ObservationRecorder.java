package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.api.Paths;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.observation.NewObservation;
import org.districtprogress.api.observation.ObservationView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.ObservationChain;
import org.districtprogress.core.observation.Recording;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.service.document.Attachments;
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
    private final Attachments attachments;
    private final IdempotentWrites writes;

    ObservationRecorder(
            AdoptedPlan adopted,
            TimeAxes timeAxes,
            RecordingRepository recordings,
            ObservationRepository observations,
            Attachments attachments,
            IdempotentWrites writes) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.recordings = recordings;
        this.observations = observations;
        this.attachments = attachments;
        this.writes = writes;
    }

    /**
     * Records one figure; or answers with the one that is there when the source has reported the
     * very same under the same record key before.
     *
     * @param by who reports it
     * @param ifMatch for a correction: the tag of the observation that it corrects
     * @throws ProgressException UNKNOWN without such an indicator; INVALID with every field at
     *     fault; CONFLICT, {@code reason-required}, when this system has reported the period
     *     before, and {@code nothing-to-correct}, when a reason is given and it has not;
     *     PRECONDITION_REQUIRED or STALE when a correction does not name what it corrects
     */
    @Retried
    @Transactional
    public Written report(
            Caller by,
            String code,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            NewObservation input) {
        Indicator indicator = adopted.part().indicator(new IndicatorCode(code));
        ReportedFigure figure =
                new ObservationInput(adopted.part(), indicator, input).read(timeAxes.today());
        return writes.once(
                idempotencyKey,
                "POST " + location(indicator),
                input,
                () ->
                        recordings
                                .nextUnlessReported(
                                        indicator.code(),
                                        figure.area(),
                                        figure.period(),
                                        figure.source().system())
                                .map(moment -> first(by, indicator, figure, ifMatch, moment))
                                .orElseGet(() -> again(by, indicator, figure, ifMatch)));
    }

    private Written.Effect first(
            Caller by,
            Indicator indicator,
            ReportedFigure figure,
            @Nullable String ifMatch,
            Recorded moment) {
        refuseReason(figure);
        VersionTags.checkCreates(ifMatch);
        return record(by, indicator, figure, null, moment);
    }

    private Written.Effect again(
            Caller by, Indicator indicator, ReportedFigure figure, @Nullable String ifMatch) {
        ObservationChain chain =
                observations.chain(
                        indicator.code(), figure.area(), figure.period(), figure.source().system());
        Optional<Observation> same =
                figure.source().record() == null
                        ? Optional.empty()
                        : chain.saying(figure.content());
        if (same.isPresent()) {
            return there(indicator, same.get(), chain.isSuperseded(same.get()));
        }
        Observation current = chain.current().orElseThrow();
        requireReason(figure, current);
        VersionTags.checkCorrects(ifMatch, current.id());
        return record(by, indicator, figure, current, recordings.next());
    }

    private Written.Effect record(
            Caller by,
            Indicator indicator,
            ReportedFigure figure,
            @Nullable Observation current,
            Recorded moment) {
        UUID supersedes = current == null ? null : current.id();
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
                                moment.recordedAt(), by.client(), supersedes, figure.reason()));
        Log.infof(
                "record indicator=%s period=%s area=%s sequence=%d revision=%s",
                indicator.code(),
                figure.period(),
                figure.area(),
                moment.sequence(),
                supersedes != null);
        return new Written.Effect(
                201,
                location(indicator) + "/" + observation.id(),
                VersionTags.tag(observation.id()),
                view(indicator, observation, false, List.of()),
                new Deed(
                        moment,
                        current == null ? null : view(indicator, current, false, List.of())),
                closing -> observations.add(observation, closing));
    }

    /** The observation as it is trusted and shown now; no number is taken for it. */
    private Written.Effect there(Indicator indicator, Observation same, boolean isSuperseded) {
        Instant now = recordings.latest().recordedAt();
        String id = same.id().toString();
        return Written.Effect.unchanged(
                location(indicator) + "/" + id,
                VersionTags.tag(same.id()),
                view(
                        indicator,
                        observations.find(same.id(), now).orElseThrow(),
                        isSuperseded,
                        attachments.of(SubjectKind.OBSERVATION, List.of(id), now).get(id)));
    }

    private static ObservationView view(
            Indicator indicator,
            Observation observation,
            boolean isSuperseded,
            List<DocumentLink> documents) {
        return FigureViews.observation(
                observation, indicator.measure().unit().code(), isSuperseded, documents);
    }

    private static String location(Indicator indicator) {
        return Paths.INDICATORS + "/" + indicator.code() + "/observations";
    }

    private static void requireReason(ReportedFigure figure, Observation current) {
        if (figure.reason() == null) {
            throw ProgressException.conflict(
                    "/reason",
                    "reason-required",
                    "'"
                            + figure.source().system()
                            + "' has reported "
                            + current.value().stripTrailingZeros().toPlainString()
                            + " for "
                            + figure.period()
                            + "; a correction needs a 'reason'.",
                    null);
        }
    }

    private static void refuseReason(ReportedFigure figure) {
        if (figure.reason() != null) {
            throw ProgressException.conflict(
                    "/reason",
                    "nothing-to-correct",
                    "'"
                            + figure.source().system()
                            + "' has reported nothing for "
                            + figure.period()
                            + " yet; a first figure carries no 'reason'.",
                    figure.reason());
        }
    }
}
