package org.districtprogress.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A stretch of the checkpoints.
 *
 * @param items the smallest first
 * @param next size to ask from next, always there; the one that was asked when nothing follows
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CheckpointPage(List<CheckpointView> items, String next) {

    /** Holds a copy. */
    public CheckpointPage {
        items = List.copyOf(items);
    }
}
