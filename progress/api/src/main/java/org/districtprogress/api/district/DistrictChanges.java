package org.districtprogress.api.district;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.districtprogress.api.change.CloudEvent;

/**
 * A stretch of the three feeds as one.
 *
 * @param items in the order of each service; between services by time as far as read together
 * @param next opaque position to ask from next, always there; behind what was answered of each
 *     service, so that one that is away now is caught up with when it is back
 * @param complete whether every service was read
 * @param unavailable the services that were not
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DistrictChanges(
        List<CloudEvent> items, String next, boolean complete, List<UnavailablePart> unavailable) {

    /** Holds copies. */
    public DistrictChanges {
        items = List.copyOf(items);
        unavailable = List.copyOf(unavailable);
    }
}
