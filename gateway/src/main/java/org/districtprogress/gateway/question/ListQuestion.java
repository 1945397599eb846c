package org.districtprogress.gateway.question;

import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.Page;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * A question for a list, with its filter.
 *
 * @param <T> what a service lists
 * @param <R> what the district's list shows of it
 */
public interface ListQuestion<T, R> {

    /** The question for the page behind a service's own cursor; the first one without it. */
    Question<Page<T>> page(
            @Nullable LocalDate on, @Nullable Instant knownAt, @Nullable String cursor);

    /** The campaign that is asked for; null for all. */
    @Nullable
    String campaign();

    /** What identifies an item within its service. */
    String code(T item);

    /** An item of a service's list as the district's list shows it. */
    R shown(CampaignService service, T item);
}
