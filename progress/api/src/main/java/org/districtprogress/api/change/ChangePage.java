package org.districtprogress.api.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A stretch of the feed.
 *
 * @param items in the order of their commit; with a filter fewer than there are, or none
 * @param next position to ask from next, always there; the one that was asked when nothing follows
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ChangePage(List<CloudEvent> items, String next) {

    /** Holds a copy. */
    public ChangePage {
        items = List.copyOf(items);
    }
}
