package org.districtprogress.industry.chains;

import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An industry chain.
 *
 * @param leader the post, not the person, that leads it, 链长
 */
public record IndustryChain(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable ChainLevel level,
        @Schema(required = true) @Nullable String leader,
        @Nullable List<WorkItem> workItems,
        @Nullable String note) {

    List<WorkItem> allWorkItems() {
        return workItems == null ? List.of() : workItems;
    }
}
