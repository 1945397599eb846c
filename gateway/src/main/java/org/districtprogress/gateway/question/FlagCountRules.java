package org.districtprogress.gateway.question;

import java.util.List;
import org.districtprogress.api.flag.FlagCount;
import org.districtprogress.gateway.wire.BadAnswerException;

/** What the flag counts of a progress answer have to be. */
final class FlagCountRules {

    /** Far above what rows can raise, and the sum over all services is still a count. */
    private static final int MOST = 100_000_000;

    private FlagCountRules() {}

    static void check(List<FlagCount> flags) throws BadAnswerException {
        for (FlagCount flag : flags) {
            Rule.isCode("flag", flag.rule());
            Rule.holds(
                    flag.count() >= 1 && flag.count() <= MOST,
                    "the count of the flag " + flag.rule() + " is out of bounds");
        }
        Rule.areDistinct("flag", flags.stream().map(FlagCount::rule).toList());
    }
}
