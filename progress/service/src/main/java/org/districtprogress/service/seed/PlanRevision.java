package org.districtprogress.service.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.districtprogress.core.plan.Campaign;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.plan.Unit;
import org.districtprogress.core.plan.Workstream;

/**
 * What a start may change of a plan that is adopted already: names and other text, new entries, and
 * the suspension of a commitment. What figures are measured in or judged by, and what milestones
 * and figures hang on, stays; that changes by a revision of the plan, not by another file.
 */
final class PlanRevision {

    private final PlanPart adopted;
    private final AdoptedText stated;
    private final Faults faults;

    PlanRevision(PlanPart adopted, AdoptedText stated) {
        this.adopted = adopted;
        this.stated = stated;
        this.faults = new Faults(stated.file());
    }

    /**
     * Lets through what a start may change.
     *
     * @throws CatalogueException with everything else
     */
    void check() {
        PlanPart part = stated.part();
        stays("plan", adopted.plan().code(), "code", adopted.plan().code(), part.plan().code());
        stays("plan", part.plan().code(), "starts", adopted.plan().starts(), part.plan().starts());
        stays("plan", part.plan().code(), "ends", adopted.plan().ends(), part.plan().ends());
        each("unit", adopted.units(), part.units(), Unit::code, this::unit);
        each("campaign", adopted.campaigns(), part.campaigns(), Campaign::code, this::campaign);
        each(
                "workstream",
                adopted.workstreams(),
                part.workstreams(),
                Workstream::code,
                (before, now) ->
                        stays(
                                "workstream",
                                now.code(),
                                "campaign",
                                before.campaign(),
                                now.campaign()));
        each(
                "indicator",
                adopted.indicators(),
                part.indicators(),
                Indicator::code,
                this::indicator);
        each(
                "commitment",
                adopted.commitments(),
                part.commitments(),
                Commitment::code,
                (before, now) ->
                        stays(
                                "commitment",
                                now.code(),
                                "campaign",
                                before.section().campaign(),
                                now.section().campaign()));
        faults.check();
    }

    private void unit(Unit before, Unit now) {
        stays("unit", now.code(), "of", before.base(), now.base());
        stays("unit", now.code(), "factor", before.factor(), now.factor());
    }

    private void campaign(Campaign before, Campaign now) {
        stays("campaign", now.code(), "guarantee", before.isGuarantee(), now.isGuarantee());
    }

    private void indicator(Indicator before, Indicator now) {
        String unit = before.measure().unit().code();
        stays("indicator", now.code(), "unit", unit, now.measure().unit().code());
        stays(
                "indicator",
                now.code(),
                "campaign",
                before.section().campaign(),
                now.section().campaign());
        stays(
                "indicator",
                now.code(),
                "accumulation",
                before.measure().accumulation(),
                now.measure().accumulation());
        stays(
                "indicator",
                now.code(),
                "frequency",
                before.measure().frequency(),
                now.measure().frequency());
        stays(
                "indicator",
                now.code(),
                "threshold",
                before.measure().threshold(),
                now.measure().threshold());
        stays("indicator", now.code(), "target", before.target(), now.target());
        stays("indicator", now.code(), "schedule", before.schedule(), now.schedule());
        stays(
                "indicator",
                now.code(),
                "suspended-from",
                before.suspendedFrom(),
                now.suspendedFrom());
    }

    private void stays(String kind, Object code, String what, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            faults.add(
                    stated.line(kind, code),
                    kind + " \"" + code + "\"",
                    what
                            + " is "
                            + now
                            + " but was adopted as "
                            + before
                            + "; that changes by a revision of the plan only");
        }
    }

    private <T, C> void each(
            String kind, List<T> adopted, List<T> stated, Function<T, C> code, Pair<T> check) {
        Map<C, T> statedByCode =
                stated.stream().collect(Collectors.toMap(code, Function.identity()));
        for (T before : adopted) {
            T now = statedByCode.get(code.apply(before));
            if (now == null) {
                faults.add(
                        1,
                        kind + " \"" + code.apply(before) + "\"",
                        "was adopted and is missing; what was adopted is suspended, not removed");
            } else {
                check.compare(before, now);
            }
        }
    }

    /** Compares what was adopted with what is stated now. */
    private interface Pair<T> {
        void compare(T before, T now);
    }
}
