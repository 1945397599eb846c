package org.districtprogress.industry.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.Nullable;

/**
 * One thing that was said of a record, kept plainly in the order of saying.
 *
 * @param from first day it is about; null for a verdict
 * @param investment the total investment it says; null for a closing, which keeps the last one's
 * @param verdict VERIFIED or REJECTED; null for a content or a closing
 * @param judged version a verdict is about
 */
record Said(
        int version,
        @Nullable LocalDate from,
        boolean closes,
        @Nullable BigDecimal investment,
        @Nullable String verdict,
        int judged,
        Instant at) {

    /**
     * What a record is on a day: version, state, content and trust; found by looking at all that
     * was said.
     */
    static Optional<String> answer(List<Said> history, LocalDate on, Instant knownAt) {
        return holding(history, on, knownAt)
                .map(
                        said ->
                                answer(
                                        said.version(),
                                        said.closes() ? "CLOSED" : "OPEN",
                                        content(history, said),
                                        trust(history, said.version(), knownAt)));
    }

    /** An answer as one text. */
    static String answer(int version, String state, BigDecimal investment, String trust) {
        return version
                + " "
                + state
                + " "
                + investment.stripTrailingZeros().toPlainString()
                + " "
                + trust;
    }

    /** A closing says again what was the last to hold before it. */
    private static BigDecimal content(List<Said> history, Said said) {
        if (!said.closes()) {
            return said.investment();
        }
        List<Said> before =
                contents(history).stream().filter(each -> each.version() < said.version()).toList();
        return before.stream()
                .map(Said::from)
                .sorted(Comparator.reverseOrder())
                .map(day -> holding(before, day, Instant.MAX).orElseThrow())
                .filter(held -> !held.closes())
                .findFirst()
                .orElseThrow()
                .investment();
    }

    /** Everything but the verdicts. */
    static List<Said> contents(List<Said> history) {
        return history.stream().filter(said -> said.verdict() == null).toList();
    }

    /**
     * Why a verdict with a reason is refused now: its version holds no more, or it is so already.
     */
    static Optional<String> refusal(List<Said> history, int judged, String verdict) {
        boolean isHolding =
                contents(history).stream()
                        .map(said -> holding(history, said.from(), Instant.MAX).orElseThrow())
                        .anyMatch(said -> said.version() == judged);
        if (!isHolding) {
            return Optional.of("superseded");
        }
        return trust(history, judged, Instant.MAX).equals(verdict)
                ? Optional.of("verdict-stands")
                : Optional.empty();
    }

    private static Optional<Said> holding(List<Said> history, LocalDate on, Instant knownAt) {
        List<Said> standing = new ArrayList<>();
        for (Said said : contents(history)) {
            if (said.at().isAfter(knownAt)) {
                continue;
            }
            if (said.closes()) {
                standing.removeIf(other -> !other.from().isBefore(said.from()));
            }
            standing.add(said);
        }
        return standing.stream()
                .filter(said -> !said.from().isAfter(on))
                .max(Comparator.comparing(Said::from).thenComparing(Said::version));
    }

    private static String trust(List<Said> history, int version, Instant knownAt) {
        return history.stream()
                .filter(said -> said.verdict() != null && said.judged() == version)
                .filter(said -> !said.at().isAfter(knownAt))
                .reduce((earlier, later) -> later)
                .map(Said::verdict)
                .orElse("CLAIMED");
    }
}
