package org.districtprogress.api.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.assessment.Status;

/**
 * One month-end: tally, overdue and index over the campaigns, and every indicator's status, the
 * guarantee's included.
 */
public record TimelinePoint(
        String month,
        LocalDate on,
        Map<Status, Integer> tally,
        int overdue,
        IndexView index,
        List<IndicatorStatusView> statuses) {}
