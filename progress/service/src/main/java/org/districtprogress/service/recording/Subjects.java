package org.districtprogress.service.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.api.Paths;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.service.persistence.MilestoneRepository;
import org.districtprogress.service.persistence.ObservationRepository;
import org.districtprogress.service.persistence.RecordVersionRepository;
import org.districtprogress.service.register.RecordId;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.RecordViews;

/** Finds what a document is to be attached to. */
@ApplicationScoped
class Subjects {

    private final AdoptedPlan adopted;
    private final ObservationRepository observations;
    private final MilestoneRepository milestones;
    private final RecordVersionRepository records;

    Subjects(
            AdoptedPlan adopted,
            ObservationRepository observations,
            MilestoneRepository milestones,
            RecordVersionRepository records) {
        this.adopted = adopted;
        this.observations = observations;
        this.milestones = milestones;
        this.records = records;
    }

    /**
     * An observation as a subject.
     *
     * @throws ProgressException UNKNOWN without such an indicator, or such an observation of it
     */
    Subject observation(String indicator, String observation) {
        IndicatorCode owner = adopted.part().indicator(new IndicatorCode(indicator)).code();
        boolean isThere =
                id(observation)
                        .flatMap(observations::find)
                        .filter(found -> found.indicator().equals(owner))
                        .isPresent();
        if (!isThere) {
            throw ProgressException.unknown("observation", observation);
        }
        return new Subject(
                SubjectKind.OBSERVATION,
                observation,
                Paths.INDICATORS + "/" + owner + "/observations/" + observation);
    }

    /**
     * A record as a subject, whatever its version.
     *
     * @throws ProgressException UNKNOWN without such a record
     */
    Subject record(Register<?> register, String id) {
        if (records.latest(register.code(), RecordId.check(id)).isEmpty()) {
            throw ProgressException.unknown("id", id);
        }
        return new Subject(
                SubjectKind.RECORD,
                RecordViews.subject(register.code(), id),
                RecordViews.path(register.code(), id),
                register.masks());
    }

    /**
     * A milestone as a subject, whatever its version.
     *
     * @throws ProgressException UNKNOWN without such a commitment, or such a milestone of it
     */
    Subject milestone(String commitment, String milestone) {
        CommitmentCode owner = adopted.part().commitment(new CommitmentCode(commitment)).code();
        MilestoneCode code = new MilestoneCode(milestone);
        if (milestones.current(owner, code).isEmpty()) {
            throw ProgressException.unknown("milestone", milestone);
        }
        return new Subject(
                SubjectKind.MILESTONE,
                owner + "/" + code,
                Paths.COMMITMENTS + "/" + owner + "/milestones/" + code);
    }

    /** An id as ids are written; other spellings of the same number are none. */
    private static Optional<UUID> id(String observation) {
        try {
            return Optional.of(UUID.fromString(observation))
                    .filter(id -> id.toString().equals(observation));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
