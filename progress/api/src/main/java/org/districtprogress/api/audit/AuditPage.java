package org.districtprogress.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A stretch of the audit trail.
 *
 * @param items in the order of the trail; with a filter fewer than there are, or none
 * @param next place to ask from next, always there; the one that was asked when nothing follows
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AuditPage(List<AuditEntryView> items, String next) {

    /** Holds a copy. */
    public AuditPage {
        items = List.copyOf(items);
    }
}
