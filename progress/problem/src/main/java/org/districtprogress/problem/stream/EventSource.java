package org.districtprogress.problem.stream;

import io.vertx.core.Future;

/**
 * Where the events of a stream come from.
 *
 * @param <Q> what a subscriber wants to see; equal for subscribers who see the same
 */
@FunctionalInterface
public interface EventSource<Q> {

    /**
     * A bounded number of events behind a position, at once; none where none is there yet. A failed
     * read is tried again later.
     */
    Future<EventBatch> read(Q question, String after);
}
