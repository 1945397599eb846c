package org.districtprogress.api.district;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Reporting;

/**
 * What one department owes.
 *
 * @param department as its clients name it; null for what no department owns
 * @param tally how many of its numbers are CURRENT, OVERDUE and NEVER; each is named, 0 too
 * @param numbers in the order of the plan
 */
public record DepartmentReporting(
        @Nullable String department, Map<Reporting, Integer> tally, List<ReportedNumber> numbers) {

    /** Holds copies. */
    public DepartmentReporting {
        tally = Collections.unmodifiableMap(new LinkedHashMap<>(tally));
        numbers = List.copyOf(numbers);
    }
}
