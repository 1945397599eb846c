package org.districtprogress.service.rest;

import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.plan.PlanPart;

/** Filter values that must name something of this service's plan. */
final class Filters {

    private Filters() {}

    static void campaign(PlanPart part, @Nullable String code) {
        known("campaign", code, part.campaigns().stream().map(c -> c.code().value()).toList());
    }

    static void indicator(PlanPart part, @Nullable String code) {
        known("indicator", code, part.indicators().stream().map(i -> i.code().value()).toList());
    }

    static void commitment(PlanPart part, @Nullable String code) {
        known("commitment", code, part.commitments().stream().map(c -> c.code().value()).toList());
    }

    static void workstream(PlanPart part, @Nullable String code) {
        known("workstream", code, part.workstreams().stream().map(w -> w.code().value()).toList());
    }

    private static void known(String name, @Nullable String code, List<String> allowed) {
        if (code != null && !allowed.contains(code)) {
            throw ProgressException.invalid(
                    "?" + name,
                    name + "-unknown",
                    "Allowed here: " + String.join(", ", allowed) + ".",
                    code);
        }
    }
}
