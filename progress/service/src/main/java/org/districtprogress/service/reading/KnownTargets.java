package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Role;
import org.districtprogress.core.plan.TargetVersion;
import org.districtprogress.service.persistence.TargetRevisionRepository;
import org.districtprogress.service.seed.AdoptedPlan;

/** What the plan promised at a moment: as it was adopted, or as it was revised by then. */
@ApplicationScoped
public class KnownTargets {

    private final AdoptedPlan adopted;
    private final TargetRevisionRepository revisions;

    KnownTargets(AdoptedPlan adopted, TargetRevisionRepository revisions) {
        this.adopted = adopted;
        this.revisions = revisions;
    }

    /** All indicators in the plan's order, those with a target with the one known at the moment. */
    List<Indicator> indicators(Instant knownAt) {
        List<Indicator> all = adopted.part().indicators();
        Map<IndicatorCode, TargetVersion> revised = revisions.latest(all, knownAt);
        return revised.isEmpty() ? all : all.stream().map(each -> known(each, revised)).toList();
    }

    private static Indicator known(Indicator adopted, Map<IndicatorCode, TargetVersion> revised) {
        TargetVersion version = revised.get(adopted.code());
        return version == null ? adopted : version.of(adopted);
    }

    /**
     * One indicator, with the target known at the moment where it has one.
     *
     * @throws ProgressException UNKNOWN without such an indicator
     */
    Indicator indicator(String code, Instant knownAt) {
        Indicator indicator = adopted.part().indicator(new IndicatorCode(code));
        return known(indicator, revisions.latest(List.of(indicator), knownAt));
    }

    /**
     * Every version of a target known at a moment, the plan as adopted first.
     *
     * @throws ProgressException UNKNOWN without such an indicator; CONFLICT, {@code
     *     indicator-not-judged}, for context
     */
    public List<TargetVersion> versions(String code, Instant knownAt) {
        Indicator indicator = judged(code);
        List<TargetVersion> versions = new ArrayList<>();
        versions.add(TargetVersion.adopted(indicator));
        versions.addAll(revisions.versions(indicator, knownAt));
        return versions;
    }

    /**
     * An indicator with a target, as it was adopted.
     *
     * @throws ProgressException UNKNOWN without such an indicator; CONFLICT, {@code
     *     indicator-not-judged}, for context
     */
    public Indicator judged(String code) {
        Indicator indicator = adopted.part().indicator(new IndicatorCode(code));
        checkJudged(indicator);
        return indicator;
    }

    static void checkJudged(Indicator indicator) {
        if (indicator.role() == Role.CONTEXT) {
            String code = indicator.code().value();
            String message =
                    "'" + code + "' is context: the plan sets no target for it to be judged by.";
            throw new ProgressException(
                    ErrorKind.CONFLICT,
                    "indicator-not-judged",
                    message,
                    List.of(new FieldError(":indicator", "indicator-not-judged", message, code)));
        }
    }
}
