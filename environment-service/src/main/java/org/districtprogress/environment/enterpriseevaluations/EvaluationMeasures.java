package org.districtprogress.environment.enterpriseevaluations;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * What an enterprise is evaluated by; at least one is given.
 *
 * @param taxPerMu 单位用地税收, yuan per mu
 * @param salesPerEnergy 单位能耗营业收入, yuan per tonne of standard coal
 * @param salesPerEmission 单位排放营业收入, yuan per tonne of pollution equivalent
 * @param researchIntensity 研发投入强度, R&amp;D spending in per cent of revenue
 * @param labourProductivity 全员劳动生产率, yuan per person
 */
public record EvaluationMeasures(
        @Nullable BigDecimal taxPerMu,
        @Nullable BigDecimal salesPerEnergy,
        @Nullable BigDecimal salesPerEmission,
        @Nullable BigDecimal researchIntensity,
        @Nullable BigDecimal labourProductivity) {

    boolean isEmpty() {
        List<BigDecimal> all =
                Arrays.asList(
                        taxPerMu,
                        salesPerEnergy,
                        salesPerEmission,
                        researchIntensity,
                        labourProductivity);
        return all.stream().noneMatch(Objects::nonNull);
    }
}
