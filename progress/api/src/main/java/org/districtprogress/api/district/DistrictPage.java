package org.districtprogress.api.district;

import java.util.List;
import org.districtprogress.core.Nullable;

/**
 * A page of a list over all services. With a service down {@code complete} is false, and its items
 * are the last good ones or absent.
 */
public record DistrictPage<T>(
        List<T> items,
        @Nullable String next,
        boolean complete,
        List<UnavailablePart> unavailable) {}
