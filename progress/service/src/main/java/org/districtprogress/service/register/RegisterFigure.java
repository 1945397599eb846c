package org.districtprogress.service.register;

import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.core.plan.IndicatorCode;

/**
 * A figure that is worked out from rows.
 *
 * <p>{@code contributions} selects, in this order: {@code register text, record_id text, version
 * integer, item text, part text, amount numeric, business_day date, from_day date, until_day date,
 * trust text, recorded_at timestamptz}. Each row contributes {@code amount} to {@code part} from
 * {@code from_day} until the day before {@code until_day}; what is looked at and does not count
 * contributes 0. {@code item} tells several contributions of one record apart and is never null.
 *
 * <p>{@code business_day} is the day on which what the row says happened: of the receipt, the end
 * of the month, the recognition, the start; null where it says how something stands. {@code
 * from_day} may be later, where the version that says so holds from a later day; it is never
 * earlier.
 *
 * <p>A row may count because of a record of another register. Then the figure {@link #isJoined} and
 * selects that version after these: {@code through_register text, through_id text, through_version
 * integer}, null where a row counts by itself.
 *
 * <p>{@code {project}} stands for the open records of table {@code project} as they are known and
 * trusted, whatever the day; further parameters are {@code :starts}, {@code :ends} and {@code
 * :year} of the plan, and {@code {threshold}} of the indicator.
 *
 * @param isJudged whether the assessment goes by this rule; others in use are shown beside
 * @param isJoined whether rows may count through records of another register
 * @param isDatedByMonth whether rows say only in which month it happened, so that their business
 *     day is the month's last one by convention
 */
public record RegisterFigure(
        IndicatorCode indicator,
        FigureRule rule,
        boolean isJudged,
        boolean isJoined,
        boolean isDatedByMonth,
        String contributions) {

    /** The rule that is judged. */
    public static RegisterFigure judged(String indicator, FigureRule rule, String contributions) {
        return new RegisterFigure(
                new IndicatorCode(indicator), rule, true, false, false, contributions);
    }

    /** Another rule in use. */
    public static RegisterFigure shown(String indicator, FigureRule rule, String contributions) {
        return new RegisterFigure(
                new IndicatorCode(indicator), rule, false, false, false, contributions);
    }

    /** The same figure, whose contributions also say through which record they count. */
    public RegisterFigure joined() {
        return new RegisterFigure(indicator, rule, isJudged, true, isDatedByMonth, contributions);
    }

    /** The same figure, of whose rows no day is known but only the month. */
    public RegisterFigure datedByMonth() {
        return new RegisterFigure(indicator, rule, isJudged, isJoined, true, contributions);
    }
}
