package org.districtprogress.testing;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a suite must know of the service it runs against; every number is counted by hand from the
 * plan.
 *
 * @param service name of the service
 * @param campaigns codes of its campaigns, the guarantee included, in the plan's order
 * @param indicators how many of the plan's 22
 * @param commitments how many of the plan's 70
 * @param context how many of the 80 context indicators
 * @param reportable an indicator without a figure of the plan year, to report on
 * @param unit its unit
 * @param largerUnit a unit that converts into {@code unit}, or {@code unit} itself
 * @param factor how many of {@code unit} are one {@code largerUnit}
 * @param commitment a commitment to plan milestones for
 */
public record ServiceFacts(
        String service,
        List<String> campaigns,
        int indicators,
        int commitments,
        int context,
        String reportable,
        String unit,
        String largerUnit,
        BigDecimal factor,
        String commitment) {}
