package org.districtprogress.api.district;

import java.math.BigDecimal;
import org.districtprogress.api.NameView;
import org.districtprogress.core.assessment.Status;

/** An indicator that is behind what was expected of it. */
public record WorstView(
        String indicator, NameView name, String campaign, Status status, BigDecimal gap) {}
