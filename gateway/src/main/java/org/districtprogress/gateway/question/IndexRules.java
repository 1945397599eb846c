package org.districtprogress.gateway.question;

import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.index.Index;
import org.districtprogress.core.index.IndexShare;
import org.districtprogress.gateway.wire.BadAnswerException;

/** An index has to be the one that follows from its shares. */
final class IndexRules {

    private IndexRules() {}

    static void check(String of, IndexView claimed, List<IndexShare> shares)
            throws BadAnswerException {
        Index reckoned = Index.of(shares);
        Rule.holds(
                isSame(claimed.value(), reckoned.value())
                        && isSame(claimed.low(), reckoned.low())
                        && isSame(claimed.high(), reckoned.high())
                        && isSame(claimed.coverage(), reckoned.coverage())
                        && claimed.reason() == reckoned.reason(),
                "the index of " + of + " does not follow from its indicators");
    }

    private static boolean isSame(@Nullable BigDecimal claimed, @Nullable BigDecimal reckoned) {
        return claimed == null || reckoned == null
                ? claimed == null && reckoned == null
                : claimed.compareTo(reckoned) == 0;
    }
}
