package org.districtprogress.service.seed;

import java.util.List;
import org.districtprogress.core.observation.ScopeConfirmation;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.plan.Role;

/**
 * What stands after a seeding, and what it added.
 *
 * @param part the plan as it stands now
 * @param scopeConfirmations all that are kept
 * @param figures observations in the catalogue
 * @param inserted how many observations and scope confirmations were new
 */
public record Seeding(
        PlanPart part, List<ScopeConfirmation> scopeConfirmations, int figures, int inserted) {

    public Seeding {
        scopeConfirmations = List.copyOf(scopeConfirmations);
    }

    /** One line for the log, with glossary keys. */
    String summary(String service) {
        return "seed service="
                + service
                + " indicators="
                + indicators(Role.TARGET)
                + " context="
                + indicators(Role.CONTEXT)
                + " commitments="
                + part.commitments().size()
                + " figures="
                + figures
                + " scopeConfirmations="
                + scopeConfirmations.size()
                + " inserted="
                + inserted;
    }

    private long indicators(Role role) {
        return part.indicators().stream().filter(each -> each.role() == role).count();
    }
}
