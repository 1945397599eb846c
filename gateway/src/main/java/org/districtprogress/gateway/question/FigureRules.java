package org.districtprogress.gateway.question;

import java.math.BigDecimal;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.observation.RuleView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.gateway.wire.BadAnswerException;

/**
 * What a figure has to be: worked out by a rule or reported, and a percentage that is worked out is
 * the quotient of its parts. A reported one may disagree with its own: that is a flag, no fault.
 */
final class FigureRules {

    private static final String PERCENT = "PERCENT";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureRules() {}

    static void check(String of, String unit, @Nullable FigureView figure)
            throws BadAnswerException {
        Rule.holds(!unit.isBlank(), of + " has no unit");
        if (figure != null) {
            basis(of, figure.basis(), figure.rule());
            if (figure.basis() == Basis.DERIVED) {
                ratio(of, unit, figure.value(), figure.numerator(), figure.denominator());
            }
        }
    }

    /** A rule says how a figure was worked out; what is reported has none. */
    static void basis(String of, @Nullable Basis basis, @Nullable RuleView rule)
            throws BadAnswerException {
        Rule.holds(
                (basis == Basis.DERIVED) == (rule != null),
                rule == null
                        ? "a figure of " + of + " is worked out by no rule"
                        : "a figure of " + of + " has a rule and is not worked out");
        if (rule != null) {
            Rule.isCode("rule", rule.code());
            Rule.holds(!rule.unit().isBlank(), "the rule " + rule.code() + " has no unit");
        }
    }

    /** value = numerator × 100 ÷ denominator */
    static void ratio(
            String of,
            String unit,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator)
            throws BadAnswerException {
        if (unit.equals(PERCENT) && denominator != null) {
            Rule.holds(
                    numerator != null
                            && denominator.signum() != 0
                            && Division.of(numerator.multiply(HUNDRED), denominator)
                                            .compareTo(value)
                                    == 0,
                    "a figure of " + of + " is not the quotient of its parts");
        }
    }
}
