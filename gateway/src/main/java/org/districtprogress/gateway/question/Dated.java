package org.districtprogress.gateway.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.core.Nullable;

/** A question that is put to all services for one day and one moment, and what its answers say. */
public interface Dated<T> {

    /** The question; without a moment, or without a day, the service takes its own. */
    Question<T> at(@Nullable LocalDate on, @Nullable Instant knownAt);

    /** The moment an answer is as known at. */
    Instant knownAt(T answer);

    /** The day an answer is for; null for kinds that are not for a day. */
    @Nullable
    LocalDate on(T answer);

    /** The plan an answer is about. */
    PlanReference plan(T answer);

    /** The indicators an answer is about, each once. */
    Set<String> indicators(T answer);
}
