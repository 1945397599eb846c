package org.districtprogress.core.plan;

import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * A named drive within the plan, or the guarantee under all of them.
 *
 * @param focus the plan's own catchword for it; null where it has none
 * @param isGuarantee shown beside the campaigns, never averaged into them
 */
public record Campaign(CampaignCode code, Name name, @Nullable String focus, boolean isGuarantee) {

    public Campaign {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
