package org.districtprogress.service.persistence;

import java.util.List;
import java.util.Map;
import org.districtprogress.core.Nullable;

/**
 * What is asked of a register's list; every text of it is the program's own, values are parameters.
 *
 * @param table of the register
 * @param conditions over the table's columns
 * @param parameters of the conditions
 * @param order expression that is sorted by; null for the id
 * @param type of that expression
 * @param isDescending of that expression; ties are by ascending id
 * @param after the last one of the page before; null on the first one
 * @param limit at most so many
 */
public record RecordList(
        String register,
        String table,
        List<String> conditions,
        Map<String, Object> parameters,
        @Nullable String order,
        @Nullable String type,
        boolean isDescending,
        @Nullable After after,
        int limit) {

    /** The last record of a page. */
    public record After(String id, @Nullable String sortedBy) {}

    public RecordList {
        conditions = List.copyOf(conditions);
        parameters = Map.copyOf(parameters);
    }

    String where() {
        String pageAfter = "";
        if (after != null) {
            pageAfter =
                    order == null
                            ? " and record_id > :afterId"
                            : " and (%1$s %2$s cast(:afterValue as %3$s) or (%1$s = cast(:afterValue as %3$s) and record_id > :afterId))"
                                    .formatted(order, isDescending ? "<" : ">", type);
        }
        return conditions.stream().map(condition -> " and " + condition).reduce("", String::concat)
                + pageAfter;
    }

    String orderBy() {
        return order == null
                ? " order by record_id"
                : " order by " + order + (isDescending ? " desc" : "") + ", record_id";
    }
}
