package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.districtprogress.api.Paths;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.observation.ObservationView;
import org.districtprogress.api.trust.NewVerdict;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Verdict;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.ObservationRepository;
import org.districtprogress.service.persistence.ObservationVerdictRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.FigureViews;

/** Records what second parties find of figures; every verdict stays. */
@ApplicationScoped
public class VerdictRecorder {

    private final AdoptedPlan adopted;
    private final RecordingRepository recordings;
    private final ObservationRepository observations;
    private final ObservationVerdictRepository verdicts;
    private final Attachments attachments;
    private final IdempotentWrites writes;

    VerdictRecorder(
            AdoptedPlan adopted,
            RecordingRepository recordings,
            ObservationRepository observations,
            ObservationVerdictRepository verdicts,
            Attachments attachments,
            IdempotentWrites writes) {
        this.adopted = adopted;
        this.recordings = recordings;
        this.observations = observations;
        this.verdicts = verdicts;
        this.attachments = attachments;
        this.writes = writes;
    }

    /**
     * Records one verdict.
     *
     * @throws ProgressException UNKNOWN without such an indicator or observation; INVALID with
     *     every field at fault; CONFLICT, {@code superseded}, for a figure that was revised since,
     *     and as {@link VerdictRules} say
     */
    @Retried
    @Transactional
    public Written judge(
            Caller by, String code, String id, @Nullable String idempotencyKey, NewVerdict input) {
        Indicator indicator = adopted.part().indicator(new IndicatorCode(code));
        VerdictInput.Given given = VerdictInput.read(by, input);
        String location = Paths.INDICATORS + "/" + code + "/observations/" + id;
        return writes.once(
                idempotencyKey,
                "POST " + location + "/verdict",
                input,
                () -> {
                    Recorded moment = recordings.next();
                    Observation observation = observation(indicator, id, moment);
                    Observation judged = record(observation, given, moment);
                    List<DocumentLink> documents =
                            attachments
                                    .of(SubjectKind.OBSERVATION, List.of(id), moment.recordedAt())
                                    .get(id);
                    return new Written.Effect(
                            201,
                            location,
                            id,
                            view(indicator, judged, documents),
                            new Deed(moment, view(indicator, observation, documents)));
                });
    }

    private static ObservationView view(
            Indicator indicator, Observation observation, List<DocumentLink> documents) {
        return FigureViews.observation(
                observation, indicator.measure().unit().code(), false, documents);
    }

    private Observation record(Observation observation, VerdictInput.Given given, Recorded moment) {
        if (observations.isSuperseded(observation.id())) {
            throw superseded(observation.id().toString());
        }
        VerdictRules.check(
                given,
                List.of(observation.source().system(), observation.recording().recordedBy()),
                observation.trust());
        Verdict verdict =
                new Verdict(given.kind(), given.verifier(), given.reason(), moment.recordedAt());
        verdicts.add(observation.id(), verdict);
        Log.infof(
                "record indicator=%s observation=%s verdict=%s sequence=%d",
                observation.indicator(), observation.id(), verdict.kind(), moment.sequence());
        return observation.judged(verdict);
    }

    private Observation observation(Indicator indicator, String id, Recorded moment) {
        UUID wanted;
        try {
            wanted = UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw ProgressException.unknown("observation", id);
        }
        return observations
                .find(wanted, moment.recordedAt())
                .filter(found -> found.id().toString().equals(id))
                .filter(found -> found.indicator().equals(indicator.code()))
                .orElseThrow(() -> ProgressException.unknown("observation", id));
    }

    private static ProgressException superseded(String id) {
        String message = "A later revision took this figure's place; judge that one.";
        return new ProgressException(
                ErrorKind.CONFLICT,
                "superseded",
                message,
                List.of(new FieldError(":observation", "superseded", message, id)));
    }
}
