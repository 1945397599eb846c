package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.districtprogress.core.Nullable;

/**
 * Rows of a list that is read behind its last item each time.
 *
 * @param <T> an item of the list
 */
final class RowBatches<T> implements RowSource {

    private static final int ITEMS = 1000;

    private final Behind<T> list;
    private final Function<List<T>, List<ObjectNode>> bodies;
    private @Nullable T last;
    private boolean isAtEnd;

    /** Reads a list from behind an item on; from its beginning where that is null. */
    @FunctionalInterface
    interface Behind<T> {
        List<T> read(@Nullable T last, int most);
    }

    /**
     * A source of rows.
     *
     * @param bodies the rows of some items, in their order
     */
    RowBatches(Behind<T> list, Function<List<T>, List<ObjectNode>> bodies) {
        this.list = list;
        this.bodies = bodies;
    }

    @Override
    public List<ObjectNode> next() {
        List<ObjectNode> rows = List.of();
        while (rows.isEmpty() && !isAtEnd) {
            List<T> items = list.read(last, ITEMS);
            isAtEnd = items.size() < ITEMS;
            if (!items.isEmpty()) {
                last = items.get(items.size() - 1);
                rows = bodies.apply(items);
            }
        }
        return rows;
    }
}
