package org.districtprogress.gateway.embed;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.PartState;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.words.Words;

/**
 * An indicator as others show it, in words.
 *
 * @param part the campaign it belongs to, as the district's view answers it
 * @param judged null while that part is missing: then nothing is known, which is not zero
 * @param isSynthetic whether the district holds sources that are made up
 */
record Embedded(
        Words words,
        DistrictProgressView view,
        IndicatorView definition,
        CampaignProgress part,
        @Nullable AssessmentView judged,
        boolean isSynthetic) {

    Embedded {
        Objects.requireNonNull(part, "part");
    }

    String name() {
        return words.of(definition.name(), definition.code());
    }

    /** The status in a word; that nothing is known, where it is missing. */
    String status() {
        return judged == null ? words.say("unknown") : words.of(judged.status());
    }

    String actual() {
        return judged == null || judged.actual() == null
                ? words.say(judged == null ? "unknown" : "progress.none")
                : Words.plain(judged.actual().value()) + " " + unit();
    }

    String target() {
        return words.say(
                "number.target",
                words.of(definition.target().comparator()),
                Words.plain(definition.target().value()),
                unit());
    }

    String due() {
        return words.day(definition.target().due());
    }

    private String unit() {
        return words.of(definition.unit().name(), definition.unit().code());
    }

    /** What of the target is reached and what was to be reached, with the day judged. */
    String attainment() {
        if (judged == null || judged.attainment() == null) {
            return words.say("unknown");
        }
        return words.say(
                "embed.attainment",
                Words.percent(judged.attainment()),
                judged.expected() == null
                        ? words.say("progress.nothingPlanned")
                        : words.say(
                                "progress.expected",
                                words.day(judged.judgedOn()),
                                Words.percent(judged.expected())));
    }

    /** Of which period the figure is, and whether its office is late with the next. */
    String freshness() {
        if (judged == null) {
            return words.say("part.missing", part.service());
        }
        String reporting = words.of(judged.reporting());
        return judged.actual() == null
                ? reporting
                : words.say(
                        "embed.freshness",
                        judged.actual().period(),
                        words.day(judged.actual().end()),
                        reporting);
    }

    String asOf() {
        return view.knownAt() == null
                ? words.day(view.on())
                : words.say("embed.asOf", words.day(view.on()), words.moment(view.knownAt()));
    }

    /** That nothing here is published, or nothing. */
    String mark() {
        return isSynthetic ? words.say("embed.synthetic") : "";
    }

    /** That an earlier answer is shown, or nothing. */
    String notice() {
        return part.state() == PartState.STALE
                ? words.say("part.stale", part.service(), words.moment(part.dataAsOf()))
                : "";
    }

    /** How much of a line so long is reached, at most all of it; 0 where it is not known. */
    int reached(int length) {
        return along(judged == null ? null : judged.attainment(), length);
    }

    /** Where on such a line the schedule is; -1 where there is none. */
    int planned(int length) {
        return judged == null || judged.expected() == null ? -1 : along(judged.expected(), length);
    }

    private static int along(@Nullable BigDecimal share, int length) {
        return share == null
                ? 0
                : share.max(BigDecimal.ZERO)
                        .min(BigDecimal.ONE)
                        .multiply(BigDecimal.valueOf(length))
                        .intValue();
    }
}
