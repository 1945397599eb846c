package org.districtprogress.gateway.part;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.districtprogress.gateway.ask.Fault;
import org.districtprogress.gateway.ask.Outage;
import org.districtprogress.gateway.question.Dated;

/**
 * Parts that contradict each other are not put together: one about another plan than most, and both
 * that claim the same indicator.
 */
final class Agreement {

    private Agreement() {}

    static <T> List<Part<T>> among(Dated<T> dated, List<Part<T>> parts, Instant now) {
        String plan = commonPlan(dated, parts);
        List<Part<T>> ofOnePlan =
                parts.stream().map(part -> ofPlan(dated, part, plan, now)).toList();
        Set<String> claimedTwice = claimedTwice(dated, ofOnePlan);
        return ofOnePlan.stream().map(part -> owning(dated, part, claimedTwice, now)).toList();
    }

    private static <T> Part<T> ofPlan(Dated<T> dated, Part<T> part, String plan, Instant now) {
        return part.view().filter(view -> !dated.plan(view).code().equals(plan)).isPresent()
                ? without(part, "it is about another plan than the other services", now)
                : part;
    }

    private static <T> Part<T> owning(
            Dated<T> dated, Part<T> part, Set<String> claimedTwice, Instant now) {
        return part.view()
                        .filter(
                                view ->
                                        dated.indicators(view).stream()
                                                .anyMatch(claimedTwice::contains))
                        .isPresent()
                ? without(part, "another service claims one of its indicators as well", now)
                : part;
    }

    private static <T> Set<String> claimedTwice(Dated<T> dated, List<Part<T>> parts) {
        Set<String> seen = new HashSet<>();
        return parts.stream()
                .flatMap(part -> part.view().stream())
                .flatMap(view -> dated.indicators(view).stream())
                .filter(indicator -> !seen.add(indicator))
                .collect(Collectors.toSet());
    }

    private static <T> Part<T> without(Part<T> part, String why, Instant now) {
        Fault fault = Fault.answeredBadly(part.service().name(), why);
        return new Part.Missing<>(part.service(), new Outage(now, fault));
    }

    /** The plan most parts are about; of equally many, the one of the earlier part. */
    private static <T> String commonPlan(Dated<T> dated, List<Part<T>> parts) {
        List<String> plans =
                parts.stream()
                        .flatMap(part -> part.view().stream())
                        .map(view -> dated.plan(view).code())
                        .toList();
        Map<String, Long> counts =
                plans.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return plans.stream()
                .distinct()
                .sorted(Comparator.<String>comparingLong(counts::get).reversed())
                .findFirst()
                .orElse("");
    }
}
