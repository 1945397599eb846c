package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusRuleTest {

    private static final Method STRICTER =
            new Method(
                    "stricter", 2, new Thresholds(new BigDecimal("0.05"), new BigDecimal("0.20")));

    @Test
    void every_status_has_its_rule_in_the_order_of_the_formula() {
        List<StatusRule> rules = StatusRule.of(Method.SCHEDULE_GAP);
        assertThat(rules).extracting(StatusRule::status).containsExactly(Status.values());
        String formula =
                Formulas.of(Method.SCHEDULE_GAP).stream()
                        .filter(each -> each.defines().equals("status"))
                        .map(Formula::formula)
                        .findFirst()
                        .orElseThrow();
        int behind = -1;
        for (StatusRule rule : rules) {
            int at = formula.indexOf(rule.status().name());
            assertThat(at).as("%s in %s", rule.status(), formula).isGreaterThan(behind);
            behind = at;
        }
    }

    @Test
    void thresholds_are_those_of_the_method() {
        assertThat(StatusRule.of(STRICTER))
                .extracting(StatusRule::rule)
                .contains("gap <= 0.05", "gap <= 0.20", "gap > 0.20");
        assertThat(Formulas.of(STRICTER))
                .extracting(Formula::formula)
                .anyMatch(formula -> formula.contains("gap <= 0.05: ON_TRACK"));
    }
}
