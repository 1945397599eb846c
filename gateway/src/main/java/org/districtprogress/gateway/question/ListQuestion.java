package org.districtprogress.gateway.question;

import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.Page;
import org.districtprogress.core.Nullable;

/** A question for a list, with its filter. */
public interface ListQuestion<T> {

    /** The question for the page behind a service's own cursor; the first one without it. */
    Question<Page<T>> page(
            @Nullable LocalDate on, @Nullable Instant knownAt, @Nullable String cursor);

    /** The campaign that is asked for; null for all. */
    @Nullable
    String campaign();

    /** What identifies an item within its service. */
    String code(T item);
}
