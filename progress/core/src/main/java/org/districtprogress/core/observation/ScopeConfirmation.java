package org.districtprogress.core.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;

/**
 * A published statement of how large one of the plan's lists is. It confirms the plan and is no
 * progress: it is shown beside the indicator, never judged.
 *
 * @param period the day, or longer stretch, the statement is about
 * @param value size of the list as stated, in the indicator's unit
 * @param note null where there is nothing to say
 * @param recordedAt from when on it is known
 */
public record ScopeConfirmation(
        IndicatorCode indicator,
        ReferencePeriod period,
        BigDecimal value,
        @Nullable String note,
        Source source,
        Instant recordedAt) {

    public ScopeConfirmation {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }
}
