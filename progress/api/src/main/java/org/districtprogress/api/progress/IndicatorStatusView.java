package org.districtprogress.api.progress;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Status;

/**
 * One indicator's status at a month-end, with what an index needs of it; {@code attainment} and
 * {@code expected} are null where there is none.
 */
public record IndicatorStatusView(
        String indicator,
        String campaign,
        Status status,
        boolean overdue,
        BigDecimal weight,
        @Nullable BigDecimal attainment,
        @Nullable BigDecimal expected) {}
