package org.districtprogress.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.districtprogress.core.Nullable;

/**
 * One page of a list, in the list's own order.
 *
 * @param items at most {@code limit} of them
 * @param next opaque cursor of the next page; null on the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of nothing, the last one. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null);
    }
}
