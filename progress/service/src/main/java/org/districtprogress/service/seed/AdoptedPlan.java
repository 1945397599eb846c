package org.districtprogress.service.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.ScopeConfirmation;
import org.districtprogress.core.plan.PlanPart;

/**
 * The part of the plan this service serves, as seeded at its start. It stands before the first
 * request is answered and does not change until the next start.
 */
@ApplicationScoped
public class AdoptedPlan {

    private volatile @Nullable Adopted adopted;

    /** The plan with this service's campaigns and everything in them. */
    public PlanPart part() {
        return adopted().part();
    }

    /** What published pages say about the size of the plan's lists, whenever it became known. */
    public List<ScopeConfirmation> scopeConfirmations() {
        return adopted().scopeConfirmations();
    }

    void adopt(PlanPart part, List<ScopeConfirmation> scopeConfirmations) {
        adopted = new Adopted(part, List.copyOf(scopeConfirmations));
    }

    private Adopted adopted() {
        Adopted current = adopted;
        if (current == null) {
            throw new IllegalStateException("asked for the plan before it was seeded");
        }
        return current;
    }

    private record Adopted(PlanPart part, List<ScopeConfirmation> scopeConfirmations) {}
}
