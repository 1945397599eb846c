package org.districtprogress.api.progress;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.index.IndexReason;

/** An index with its bounds; {@code value} is null with the {@code reason} beside it. */
public record IndexView(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal coverage,
        @Nullable IndexReason reason) {}
