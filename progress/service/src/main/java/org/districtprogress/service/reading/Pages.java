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

    private static final int OFFSET_PARTS = 5;
    private static final int KEYED_PARTS = 5;

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

    /**
     * One page of a list that a page continues from its last item on: no page is counted over,
     * however far the walk.
     *
     * @param list reads from behind a key on, from the beginning where it is null
     * @param key what an item is found again by; without control characters
     */
    public <T, R> Page<R> behind(
            Question question,
            Walk<T> list,
            Function<T, String> key,
            BiFunction<List<T>, AsOf, List<R>> views) {
        int limit = Ask.limit(question.limit());
        AsOf asOf;
        String after = null;
        if (question.cursor() == null) {
            asOf = timeAxes.settle(question.on(), question.knownAt(), question.trust());
        } else {
            String[] parts = Ask.position(question.cursor()).split("\\|", KEYED_PARTS);
            if (parts.length != KEYED_PARTS || !parts[4].startsWith("=")) {
                throw foreign(question);
            }
            asOf = axes(question, parts[0], parts[1], parts[2], parts[3]);
            after = parts[4].substring(1);
        }
        List<T> found;
        try {
            found = list.read(asOf, after, limit + 1);
        } catch (UnknownKeyException forged) {
            throw foreign(question);
        }
        boolean isLast = found.size() <= limit;
        List<T> page = isLast ? found : found.subList(0, limit);
        return new Page<>(
                views.apply(page, asOf),
                isLast
                        ? null
                        : Ask.cursor(
                                String.join(
                                        "|",
                                        asOf.on().toString(),
                                        asOf.knownAt().toString(),
                                        trust(asOf.trust()),
                                        question.filter(),
                                        "=" + key.apply(page.get(limit - 1)))));
    }

    /** Reads a list from behind a key on, so many of it as there are, but no more. */
    @FunctionalInterface
    public interface Walk<T> {
        List<T> read(AsOf asOf, @Nullable String after, int most) throws UnknownKeyException;
    }

    /** No item has that key: a cursor is not signed. */
    public static final class UnknownKeyException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private Position position(Question question) {
        String[] parts = Ask.position(question.cursor()).split("\\|", -1);
        if (parts.length != OFFSET_PARTS || !parts[3].matches("\\d{1,9}")) {
            throw foreign(question);
        }
        return new Position(
                axes(question, parts[0], parts[1], parts[2], parts[4]), Integer.parseInt(parts[3]));
    }

    /** The time axes of a cursor, which must be those that are asked again beside it. */
    private AsOf axes(Question question, String on, String knownAt, String trust, String filter) {
        if (!filter.equals(question.filter())
                || (question.trust() != null && !question.trust().equals(trust))
                || (question.on() != null && !question.on().equals(on))) {
            throw foreign(question);
        }
        AsOf asOf = timeAxes.settle(on, knownAt, trust);
        if (question.knownAt() != null
                && !timeAxes.knownAt(question.knownAt()).equals(asOf.knownAt())) {
            throw foreign(question);
        }
        return asOf;
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
