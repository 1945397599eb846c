package org.districtprogress.api.district;

import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.NameView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Reporting;
import org.districtprogress.core.assessment.Status;

/**
 * A number of the plan, as far as it was reported.
 *
 * @param period what the latest figure is about; null where there is none
 * @param end last day of that period; null where there is none
 * @param recordedAt when that figure was recorded; null where there is none
 */
public record ReportedNumber(
        String indicator,
        NameView name,
        String campaign,
        Reporting reporting,
        Status status,
        @Nullable String period,
        @Nullable LocalDate end,
        @Nullable Instant recordedAt) {}
