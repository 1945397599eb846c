package org.districtprogress.gateway.part;

import java.time.Instant;
import java.util.ArrayList;
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
 * Parts that contradict each other are not put together: about another plan than most, or with an
 * indicator that an earlier part has already.
 */
final class Agreement {

    private Agreement() {}

    static <T> List<Part<T>> among(Dated<T> dated, List<Part<T>> parts, Instant now) {
        String plan = commonPlan(dated, parts);
        Set<String> taken = new HashSet<>();
        List<Part<T>> agreed = new ArrayList<>();
        for (Part<T> part : parts) {
            agreed.add(
                    part.view()
                            .map(view -> fitting(dated, part, view, plan, taken, now))
                            .orElse(part));
        }
        return agreed;
    }

    private static <T> Part<T> fitting(
            Dated<T> dated, Part<T> part, T view, String plan, Set<String> taken, Instant now) {
        if (!dated.plan(view).code().equals(plan)) {
            return without(part, "it is about another plan than the other services", now);
        }
        Set<String> indicators = dated.indicators(view);
        if (indicators.stream().anyMatch(taken::contains)) {
            return without(part, "it has an indicator that another service owns", now);
        }
        taken.addAll(indicators);
        return part;
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
