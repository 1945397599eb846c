package org.districtprogress.core.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.time.PeriodKind;

/**
 * The observations of one indicator as they were known at one moment: of each chain of revisions
 * only the latest, ordered by period.
 */
public final class Series {

    /**
     * Which of several statements about one period is judged: the one of highest trust, then
     * highest confidence, then latest recorded; the id breaks a last tie so that the choice never
     * wavers.
     */
    public static final Comparator<Observation> PRECEDENCE =
            Comparator.comparing(Observation::trust)
                    .thenComparing(observation -> observation.source().confidenceRank())
                    .thenComparing(Observation::recordedAt)
                    .thenComparing(Observation::id)
                    .reversed();

    private static final Comparator<Observation> BY_PERIOD =
            Comparator.comparing(Observation::period).thenComparing(PRECEDENCE.reversed());

    private static final Comparator<Observation> LATEST_FIRST =
            Comparator.comparing((Observation o) -> o.period().end())
                    .reversed()
                    .thenComparing(PRECEDENCE);

    private final List<Observation> current;
    private final Trust lowest;

    private Series(List<Observation> current, Trust lowest) {
        this.current = current;
        this.lowest = lowest;
    }

    /**
     * What was known at a moment out of all that was ever recorded of one indicator.
     *
     * @param recorded each with the trust it had at that moment
     * @param lowest the lowest trust that counts; a figure below it is never judged, and one that
     *     it supersedes is not judged in its place
     * @throws IllegalArgumentException when rejected figures were to count
     */
    public static Series known(List<Observation> recorded, Instant knownAt, Trust lowest) {
        if (lowest == Trust.REJECTED) {
            throw new IllegalArgumentException("a rejected figure counts nowhere");
        }
        List<Observation> known =
                recorded.stream()
                        .filter(observation -> !observation.recordedAt().isAfter(knownAt))
                        .toList();
        Set<UUID> superseded = new HashSet<>();
        known.stream()
                .map(observation -> observation.recording().supersedes())
                .filter(Objects::nonNull)
                .forEach(superseded::add);
        return new Series(
                known.stream()
                        .filter(observation -> !superseded.contains(observation.id()))
                        .sorted(BY_PERIOD)
                        .toList(),
                lowest);
    }

    /** All current observations of every area, by last day of their period. */
    public List<Observation> current() {
        return current;
    }

    /**
     * The district's latest figure whose period lies within {@code from}…{@code to}: of those with
     * the latest last day, the first by {@link #PRECEDENCE}.
     */
    public Optional<Observation> latestWithin(LocalDate from, LocalDate to) {
        return latest(observation -> isWithin(observation, from, to));
    }

    /**
     * The figure from which change is counted: the last yearly one of a year before the plan's,
     * else the latest one that ended before the plan's start; only of periods that ended by {@code
     * on}.
     */
    public Optional<Observation> baseline(LocalDate planStarts, LocalDate on) {
        Predicate<Observation> isEarlier =
                observation ->
                        observation.period().end().isBefore(planStarts)
                                && !observation.period().end().isAfter(on);
        Optional<Observation> yearly =
                latest(isEarlier.and(o -> o.period().kind() == PeriodKind.YEAR));
        return yearly.isPresent() ? yearly : latest(isEarlier);
    }

    /**
     * What other sources say about the same stretch of time as the judged figure: the district's
     * other figures whose period ends on the same day, best first. Those that do not count, such as
     * rejected ones, are among them.
     */
    public List<Observation> alternativesTo(Observation judged) {
        return current.stream()
                .filter(o -> o.area() == Area.DISTRICT && !o.id().equals(judged.id()))
                .filter(o -> o.period().end().equals(judged.period().end()))
                .sorted(PRECEDENCE)
                .toList();
    }

    /**
     * The district's figures within {@code from}…{@code to} that would have been judged had they
     * counted: their period ends after that of the judged one. All rejected ones are among them,
     * and of those that only lack a second party the latest; the latest first.
     */
    public List<Observation> passedOver(
            LocalDate from, LocalDate to, @Nullable Observation judged) {
        List<Observation> later =
                current.stream()
                        .filter(o -> o.area() == Area.DISTRICT && !counts(o))
                        .filter(o -> isWithin(o, from, to))
                        .filter(
                                o ->
                                        judged == null
                                                || o.period().end().isAfter(judged.period().end()))
                        .sorted(LATEST_FIRST)
                        .toList();
        return later.stream()
                .filter(
                        o ->
                                o.trust() == Trust.REJECTED
                                        || o.period().end().equals(latestClaimed(later)))
                .toList();
    }

    private static @Nullable LocalDate latestClaimed(List<Observation> latestFirst) {
        return latestFirst.stream()
                .filter(o -> o.trust() != Trust.REJECTED)
                .map(o -> o.period().end())
                .findFirst()
                .orElse(null);
    }

    private boolean counts(Observation observation) {
        return observation.trust().compareTo(lowest) >= 0;
    }

    private static boolean isWithin(Observation observation, LocalDate from, LocalDate to) {
        return !observation.period().start().isBefore(from)
                && !observation.period().end().isAfter(to);
    }

    /** The latest figure of another area whose period lies within {@code from}…{@code to}. */
    public List<Observation> beside(LocalDate from, LocalDate to) {
        return List.of(Area.CITY, Area.SUB_AREA).stream()
                .map(area -> latestOf(o -> o.area() == area && isWithin(o, from, to)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Observation> latest(Predicate<Observation> condition) {
        return latestOf(condition.and(o -> o.area() == Area.DISTRICT));
    }

    private Optional<Observation> latestOf(Predicate<Observation> condition) {
        List<Observation> candidates =
                current.stream().filter(this::counts).filter(condition).toList();
        return candidates.stream()
                .map(o -> o.period().end())
                .max(Comparator.naturalOrder())
                .flatMap(
                        end ->
                                candidates.stream()
                                        .filter(o -> o.period().end().equals(end))
                                        .min(PRECEDENCE));
    }
}
