package org.districtprogress.api.plan;

/**
 * How much of the plan is in scope: numbers with a target, promises without one, and published
 * context figures.
 */
public record PlanCounts(int indicators, int commitments, int context) {}
