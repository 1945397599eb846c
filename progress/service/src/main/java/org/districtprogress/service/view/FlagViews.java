package org.districtprogress.service.view;

import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.Paths;
import org.districtprogress.api.flag.FlagCount;
import org.districtprogress.api.flag.FlagRow;
import org.districtprogress.api.flag.FlagView;
import org.districtprogress.core.flag.MonthEndJump;
import org.districtprogress.core.flag.RateCheck;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.persistence.Contribution;
import org.districtprogress.service.persistence.KnownFlag;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.register.FlagRule;

/** Flags as wire records. */
public final class FlagViews {

    private FlagViews() {}

    public static FlagView flag(FlagRule rule, KnownFlag flag, AsOf asOf) {
        return view(
                rule,
                flag.detail(),
                flag.ids().stream().map(id -> row(flag.register(), id, asOf)).toList());
    }

    public static FlagView disagreement(
            FlagRule rule, Observation observation, RateCheck.Disagreement parts) {
        String path =
                Paths.INDICATORS
                        + "/"
                        + observation.indicator()
                        + "/observations/"
                        + observation.id();
        return view(
                rule,
                observation.indicator()
                        + " "
                        + observation.period()
                        + ": "
                        + observation.value().toPlainString()
                        + " ≠ "
                        + observation.measurement().numerator().toPlainString()
                        + " × 100 ÷ "
                        + observation.measurement().denominator().toPlainString()
                        + quotient(parts),
                List.of(new FlagRow("observations", observation.id().toString(), path)));
    }

    private static String quotient(RateCheck.Disagreement parts) {
        return parts.quotient() == null
                ? ""
                : " = " + parts.quotient().stripTrailingZeros().toPlainString();
    }

    public static FlagView jump(
            FlagRule rule,
            IndicatorCode indicator,
            MonthEndJump jump,
            List<Contribution> rows,
            AsOf asOf) {
        return view(
                rule,
                indicator
                        + " "
                        + jump.month()
                        + ": "
                        + jump.last().toPlainString()
                        + " of "
                        + jump.total().toPlainString()
                        + " CNY from "
                        + jump.from()
                        + " on",
                rows.stream()
                        .map(each -> row(each.row().register(), each.row().id(), asOf))
                        .distinct()
                        .toList());
    }

    public static FlagCount count(FlagRule rule, int times) {
        return new FlagCount(rule.code(), name(rule.name()), times);
    }

    private static FlagView view(FlagRule rule, String detail, List<FlagRow> rows) {
        return new FlagView(rule.code(), name(rule.name()), name(rule.why()), detail, rows);
    }

    private static FlagRow row(String register, String id, AsOf asOf) {
        return new FlagRow(
                register,
                id,
                RecordViews.path(register, id) + "?on=" + asOf.on() + "&knownAt=" + asOf.knownAt());
    }

    private static NameView name(Name name) {
        return new NameView(name.zh(), name.en());
    }
}
