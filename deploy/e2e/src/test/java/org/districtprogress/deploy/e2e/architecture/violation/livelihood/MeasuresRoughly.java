package org.districtprogress.deploy.e2e.architecture.violation.livelihood;

import java.time.LocalDateTime;

/** A figure that is nearly right, at an hour of no zone. */
public record MeasuresRoughly(double value, LocalDateTime at) {}
