package org.districtprogress.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value planned for the end of a day. */
public record SchedulePointView(LocalDate day, BigDecimal value) {}
