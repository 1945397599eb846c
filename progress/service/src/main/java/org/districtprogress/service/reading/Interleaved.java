package org.districtprogress.service.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One list of many and few, of which only a stretch is read. The few are at hand; of the many no
 * more is read than can stand in the stretch, wherever the few turn out to be.
 *
 * @param few in their order
 * @param order of both; where it does not tell one of the many from one of the few, the many come
 *     first
 */
record Interleaved<T>(List<T> few, Comparator<T> order) {

    Interleaved {
        few = List.copyOf(few);
    }

    /**
     * A stretch of the whole list.
     *
     * @param many reads the many from a place in their order on, so many of them as it is asked for
     */
    List<T> stretch(int offset, int most, BiFunction<Integer, Integer, List<T>> many) {
        int first = Math.max(0, offset - few.size());
        List<T> read = many.apply(first, offset - first + most);
        if (read.isEmpty() && first > 0) {
            return List.of();
        }
        int before = first == 0 ? 0 : before(read.get(0));
        List<T> whole = new ArrayList<>(read);
        whole.addAll(few.subList(before, few.size()));
        whole.sort(order);
        int skipped = offset - first - before;
        return whole.stream().skip(skipped).limit(most).toList();
    }

    /** How many of the few come before one of the many. */
    private int before(T one) {
        return (int) few.stream().filter(each -> order.compare(each, one) < 0).count();
    }
}
