package org.districtprogress.livelihood.matters;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of a livelihood matter. */
final class MatterRules {

    private static final int LONGEST_LABEL = 80;
    private static final int MATTERS_A_YEAR = 10;

    private final LivelihoodMatter matter;
    private final RecordCheck check;

    MatterRules(LivelihoodMatter matter, RecordCheck check) {
        this.matter = matter;
        this.check = check;
    }

    void apply() {
        check.name("/name", matter.name());
        check.year("/year", matter.year());
        check.required("/number", matter.number());
        check.whole("/number", matter.number(), 1, MATTERS_A_YEAR);
        check.required("/owner", matter.owner());
        check.text("/owner", matter.owner(), LONGEST_LABEL);
        check.text("/note", matter.note());
        progress();
        measure();
        delivery();
    }

    private void measure() {
        MatterMeasure measure = matter.measure();
        if (!check.required("/measure", measure)) {
            return;
        }
        check.required("/measure/promise", measure.promise());
        check.text("/measure/promise", measure.promise());
        check.text("/measure/unit", measure.unit(), LONGEST_LABEL);
        if (measure.target() != null || measure.done() != null) {
            check.required("/measure/unit", measure.unit());
        }
        check.quantity("/measure/target", measure.target());
        if (measure.target() != null && measure.target().signum() == 0) {
            check.refuse(
                    "/measure/target",
                    "zero",
                    "What is promised is more than 0; leave it out where there is no number.",
                    measure.target());
        }
        check.quantity("/measure/done", measure.done());
        BigDecimal reported = latestDone();
        if (reported != null
                && (measure.done() == null || measure.done().compareTo(reported) != 0)) {
            check.refuse(
                    "/measure/done",
                    "done-disagrees",
                    "The measure says what its latest progress says, " + reported + ".",
                    measure.done());
        }
    }

    /** Null where no number was reported. */
    private @Nullable BigDecimal latestDone() {
        BigDecimal done = null;
        for (MatterProgress each : matter.allProgress()) {
            if (each != null && each.done() != null) {
                done = each.done();
            }
        }
        return done;
    }

    private void progress() {
        if (!check.list("/progress", matter.progress())) {
            return;
        }
        LocalDate before = null;
        for (int i = 0; i < matter.allProgress().size(); i++) {
            MatterProgress each = matter.allProgress().get(i);
            String field = "/progress/" + i;
            check.required(field + "/text", each.text());
            check.text(field + "/text", each.text());
            check.quantity(field + "/done", each.done());
            check.past(field + "/on", each.on());
            if (!check.required(field + "/on", each.on())) {
                continue;
            }
            if (before != null && !each.on().isAfter(before)) {
                check.refuse(
                        field + "/on",
                        "order-reversed",
                        "Progress stands in the order of its days, one a day; the one before is of "
                                + before
                                + ".",
                        each.on());
            }
            before = each.on();
        }
    }

    /** A matter is delivered on a day that has come, and by something that shows it. */
    private void delivery() {
        check.text("/deliveryProof", matter.deliveryProof());
        LocalDate deliveredOn = matter.deliveredOn();
        if (deliveredOn == null) {
            return;
        }
        check.past("/deliveredOn", deliveredOn);
        check.required("/deliveryProof", matter.deliveryProof());
        if (matter.year() != null && deliveredOn.getYear() < matter.year()) {
            check.refuse(
                    "/deliveredOn",
                    "before-its-year",
                    "A matter of " + matter.year() + " is delivered in that year or later.",
                    deliveredOn);
        }
    }
}
