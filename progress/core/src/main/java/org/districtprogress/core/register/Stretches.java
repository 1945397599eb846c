package org.districtprogress.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.observation.Trust;

/**
 * The days of one record as they are known at one moment: which version holds when. Stretches do
 * not overlap, and leave no gap from the first of them on.
 *
 * <p>A version that is recorded holds from its day until the day from which something else was said
 * already; so a correction back in time mends the days it is about and no later ones.
 */
public final class Stretches {

    private final List<Stretch> known;

    private Stretches(List<Stretch> known) {
        this.known = known;
    }

    /** Of a record as it is known. */
    public static Stretches of(List<Stretch> known) {
        List<Stretch> ordered = new ArrayList<>(known);
        ordered.sort(Comparator.comparing(Stretch::from));
        for (int i = 1; i < ordered.size(); i++) {
            if (!ordered.get(i - 1).until().equals(ordered.get(i).from())) {
                throw new IllegalArgumentException("stretches that do not join: " + ordered);
            }
        }
        return new Stretches(List.copyOf(ordered));
    }

    /** In the order of their days. */
    public List<Stretch> known() {
        return known;
    }

    /** The stretch of a day; empty before the first one. */
    public Optional<Stretch> at(LocalDate day) {
        return known.stream().filter(stretch -> stretch.holdsOn(day)).findFirst();
    }

    /** The last stretch on which the record counts. */
    public Optional<Stretch> lastOpen() {
        return known.stream().filter(Stretch::open).reduce((earlier, later) -> later);
    }

    /** The versions that hold on some day, in the order they were recorded in. */
    public List<Integer> versions() {
        return known.stream().map(Stretch::version).distinct().sorted().toList();
    }

    /** What changes when a new version is recorded that holds from a day. */
    public Change recorded(int version, LocalDate from) {
        LocalDate until =
                known.stream()
                        .map(Stretch::from)
                        .filter(other -> other.isAfter(from))
                        .findFirst()
                        .orElse(Stretch.FOREVER);
        return replaced(new Stretch(version, from, until, true, Trust.CLAIMED));
    }

    /** What changes when the record is closed for good from a day. */
    public Change closed(int version, LocalDate from) {
        return replaced(new Stretch(version, from, Stretch.FOREVER, false, Trust.CLAIMED));
    }

    /** What changes when a second party looks at a version that holds on some day. */
    public Change judged(int version, Trust verdict) {
        List<Stretch> ended = known.stream().filter(s -> s.version() == version).toList();
        return new Change(ended, ended.stream().map(s -> s.judged(verdict)).toList());
    }

    private Change replaced(Stretch newcomer) {
        List<Stretch> ended = new ArrayList<>();
        List<Stretch> begun = new ArrayList<>();
        for (Stretch each : known) {
            if (each.until().isAfter(newcomer.from()) && each.from().isBefore(newcomer.until())) {
                ended.add(each);
                if (each.from().isBefore(newcomer.from())) {
                    begun.add(each.between(each.from(), newcomer.from()));
                }
            }
        }
        begun.add(newcomer);
        return new Change(ended, begun);
    }

    /** The stretches after a change. */
    public Stretches after(Change change) {
        List<Stretch> next = new ArrayList<>(known);
        next.removeAll(change.ended());
        next.addAll(change.begun());
        return of(next);
    }

    /**
     * What one recording does to a record.
     *
     * @param ended stretches that are known no longer
     * @param begun stretches that are known from now on, in the order of their days
     */
    public record Change(List<Stretch> ended, List<Stretch> begun) {

        /** Holds copies. */
        public Change {
            ended = List.copyOf(ended);
            begun = List.copyOf(begun);
        }

        /** The stretch that the recording is about. */
        public Stretch newest() {
            return begun.get(begun.size() - 1);
        }
    }
}
