package org.districtprogress.environment.reformmeasures;

import java.time.LocalDate;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of a reform measure. */
final class MeasureRules {

    private final ReformMeasure measure;
    private final Set<String> commitments;
    private final RecordCheck check;

    MeasureRules(ReformMeasure measure, Set<String> commitments, RecordCheck check) {
        this.measure = measure;
        this.commitments = commitments;
        this.check = check;
    }

    void apply() {
        check.name("/name", measure.name());
        commitment();
        check.text("/documentNumber", measure.documentNumber(), 80);
        check.text("/issuingBody", measure.issuingBody(), 200);
        check.text("/note", measure.note());
        if (check.required("/state", measure.state())) {
            state();
        }
        order();
    }

    private void commitment() {
        if (check.required("/commitment", measure.commitment())
                && !commitments.contains(measure.commitment())) {
            check.refuse(
                    "/commitment",
                    "commitment-unknown",
                    "It is none of this service's commitments; GET /commitments lists them.",
                    measure.commitment());
        }
    }

    /** Each state has the days that led to it, and none that lies beyond it. */
    private void state() {
        MeasureState state = measure.state();
        if (state == MeasureState.PLANNED) {
            absent("/issuedOn", measure.issuedOn());
            absent("/effectiveOn", measure.effectiveOn());
        } else {
            check.required("/issuedOn", measure.issuedOn());
            check.required("/documentNumber", measure.documentNumber());
            check.required("/issuingBody", measure.issuingBody());
        }
        if (state == MeasureState.IN_FORCE) {
            check.required("/effectiveOn", measure.effectiveOn());
        }
        if (state == MeasureState.CLOSED) {
            check.required("/closedOn", measure.closedOn());
            absent("/nextReview", measure.nextReview());
        } else {
            absent("/closedOn", measure.closedOn());
        }
    }

    private void absent(String field, @Nullable LocalDate day) {
        if (day != null) {
            check.refuse(
                    field,
                    "state-contradicted",
                    "A measure with this day is not " + measure.state() + ".",
                    day);
        }
    }

    private void order() {
        check.order(
                measure.issuedOn(),
                "/effectiveOn",
                measure.effectiveOn(),
                "A measure comes into force on or after the day it was issued");
        check.order(
                measure.effectiveOn() == null ? measure.issuedOn() : measure.effectiveOn(),
                "/closedOn",
                measure.closedOn(),
                "A measure is closed on or after the day it was issued and came into force");
        check.order(
                measure.issuedOn(),
                "/nextReview",
                measure.nextReview(),
                "A measure is reviewed on or after the day it was issued");
    }
}
