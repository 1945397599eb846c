package org.districtprogress.service.seed;

import java.time.LocalDate;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Section;

/** Reads commitments. */
final class CatalogueCommitments {

    static final Set<String> KEYS =
            Set.of("code", "workstream", "zh", "en", "members", "suspended-from", "at");

    private final CatalogueSections sections;

    CatalogueCommitments(CatalogueSections sections) {
        this.sections = sections;
    }

    @Nullable
    Commitment commitment(YamlEntry entry) {
        CommitmentCode code = entry.read("code", CommitmentCode::new);
        Name name = CataloguePlan.name(entry);
        Section section = sections.ofWorkstream(entry);
        LocalDate suspendedFrom = entry.has("suspended-from") ? entry.day("suspended-from") : null;
        return entry.isSound() && section != null
                ? new Commitment(code, name, section, entry.texts("members"), suspendedFrom)
                : null;
    }
}
