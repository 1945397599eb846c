package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.districtprogress.api.Page;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.problem.Ask;

/**
 * Pages of a list. A cursor carries both time axes, the trust and the filter it was made for, so
 * that every page of one walk is of the same list, whatever is recorded meanwhile.
 */
@ApplicationScoped
public class Pages {

    private final TimeAxes timeAxes;

    Pages(TimeAxes timeAxes) {
        this.timeAxes = timeAxes;
    }

    /**
     * One page.
     *
     * @param question what the caller asked of the list
     * @param list the whole list, in its order, at the time axes it is given
     */
    public <T, R> Page<R> page(
            Question question, Function<AsOf, List<T>> list, BiFunction<T, AsOf, R> view) {
        return stretch(
                question,
                (asOf, offset, most) -> {
                    List<T> all = list.apply(asOf);
                    if (offset > all.size()) {
                        throw foreign(question);
                    }
                    return all.subList(offset, (int) Math.min(all.size(), (long) offset + most));
                },
                view);
    }

    /**
     * One page of a list that is too long to be read whole.
     *
     * @param list reads no more of the list than it is asked for
     */
    public <T, R> Page<R> stretch(Question question, Stretch<T> list, BiFunction<T, AsOf, R> view) {
        int limit = Ask.limit(question.limit());
        Position position =
                question.cursor() == null
                        ? new Position(
                                timeAxes.settle(
                                        question.on(), question.knownAt(), question.trust()),
                                0)
                        : position(question);
        List<T> found = list.read(position.asOf(), position.offset(), limit + 1);
        List<R> items =
                found.stream().limit(limit).map(each -> view.apply(each, position.asOf())).toList();
        boolean isLast = found.size() <= limit;
        return new Page<>(
                items,
                isLast ? null : cursor(position.asOf(), position.offset() + limit, question));
    }

    /** Reads a list from a place in its order on, so many of it as there are, but no more. */
    @FunctionalInterface
    public interface Stretch<T> {
        List<T> read(AsOf asOf, int offset, int most);
    }

    private Position position(Question question) {
        String[] parts = Ask.position(question.cursor()).split("\\|", -1);
        if (parts.length != 5
                || !parts[4].equals(question.filter())
                || !parts[3].matches("\\d{1,9}")
                || (question.trust() != null && !question.trust().equals(parts[2]))
                || (question.on() != null && !question.on().equals(parts[0]))) {
            throw foreign(question);
        }
        AsOf asOf = timeAxes.settle(parts[0], parts[1], parts[2]);
        if (question.knownAt() != null
                && !timeAxes.knownAt(question.knownAt()).equals(asOf.knownAt())) {
            throw foreign(question);
        }
        return new Position(asOf, Integer.parseInt(parts[3]));
    }

    private static String cursor(AsOf asOf, int offset, Question question) {
        return Ask.cursor(
                String.join(
                        "|",
                        asOf.on().toString(),
                        asOf.knownAt().toString(),
                        trust(asOf.trust()),
                        Integer.toString(offset),
                        question.filter()));
    }

    /** As a caller spells it. */
    private static String trust(Trust trust) {
        return trust.name().toLowerCase(Locale.ROOT);
    }

    private static ProgressException foreign(Question question) {
        return ProgressException.invalid(
                "?cursor",
                "cursor-foreign",
                "The cursor belongs to another question; ask the first page again without it.",
                question.cursor());
    }

    private record Position(AsOf asOf, int offset) {}

    /**
     * What a caller asked of a list.
     *
     * @param trust null for a list that knows no trust, and where the caller names none
     * @param filter the filters in force, in a form that is equal for equal filters
     */
    public record Question(
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor,
            String filter) {

        public Question {
            Objects.requireNonNull(filter, "filter");
        }

        /**
         * The filter text of so many values, absent ones included: short, and the same in every
         * program and after every start, for a cursor may outlive the program that wrote it.
         */
        public static String filter(@Nullable Object... values) {
            String text = Arrays.asList(values).toString();
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }
}
