package org.districtprogress.api.district;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * Whether what is owed was reported, by department.
 *
 * @param knownAt null where a service is away, as in the district's view
 * @param trust the lowest that counted, CLAIMED or VERIFIED
 * @param complete false when a service did not answer
 * @param departments by name, what nobody owns last
 */
public record DistrictReportingView(
        LocalDate on,
        @Nullable Instant knownAt,
        Trust trust,
        boolean complete,
        List<UnavailablePart> unavailable,
        List<DepartmentReporting> departments) {

    /** Holds copies. */
    public DistrictReportingView {
        unavailable = List.copyOf(unavailable);
        departments = List.copyOf(departments);
    }
}
