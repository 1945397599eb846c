package org.districtprogress.service.register;

import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.core.plan.IndicatorCode;

/**
 * A figure that is worked out from rows.
 *
 * <p>{@code contributions} selects, in this order: {@code register text, record_id text, version
 * integer, item text, part text, amount numeric, from_day date, until_day date, trust text,
 * recorded_at timestamptz}. Each row contributes {@code amount} to {@code part} from {@code
 * from_day} until the day before {@code until_day}; what is looked at and does not count
 * contributes 0. {@code item} tells several contributions of one record apart and is never null.
 *
 * <p>{@code {project}} stands for the open records of table {@code project} as they are known and
 * trusted, whatever the day; further parameters are {@code :starts}, {@code :ends} and {@code
 * :year} of the plan, and {@code {threshold}} of the indicator.
 *
 * @param isJudged whether the assessment goes by this rule; others in use are shown beside
 */
public record RegisterFigure(
        IndicatorCode indicator, FigureRule rule, boolean isJudged, String contributions) {

    /** The rule that is judged. */
    public static RegisterFigure judged(String indicator, FigureRule rule, String contributions) {
        return new RegisterFigure(new IndicatorCode(indicator), rule, true, contributions);
    }

    /** Another rule in use. */
    public static RegisterFigure shown(String indicator, FigureRule rule, String contributions) {
        return new RegisterFigure(new IndicatorCode(indicator), rule, false, contributions);
    }
}
