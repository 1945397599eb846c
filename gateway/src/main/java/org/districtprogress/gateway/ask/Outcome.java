package org.districtprogress.gateway.ask;

import org.districtprogress.api.problem.Problem;

/** What came of asking a service. */
public sealed interface Outcome<T> {

    /** A valid answer. */
    record Good<T>(Reply<T> reply) implements Outcome<T> {}

    /** The service understood the question and refuses it (400), or knows nothing of it (404). */
    record Declined<T>(Problem problem) implements Outcome<T> {}

    /** No valid answer. */
    record Failed<T>(Outage outage) implements Outcome<T> {}
}
