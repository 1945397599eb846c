package org.districtprogress.service.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.districtprogress.api.register.RecordState;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.persistence.RecordList;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.SortKey;

/** What is asked of a register's list, checked: which records, and in which order. */
public final class RecordSearch {

    /** What separates words, the blanks of Chinese input among them. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00a0]+");

    private static final int LONGEST_SEARCH = 200;

    private final Register<?> register;
    private final @Nullable SortKey sort;
    private final boolean isDescending;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private RecordSearch(Register<?> register, @Nullable String sort) {
        this.register = register;
        this.sort = sort(register, sort);
        this.isDescending = sort != null && sort.startsWith("-");
    }

    /**
     * The search as a caller words it.
     *
     * @throws ProgressException INVALID, naming the parameter
     */
    public static RecordSearch of(Register<?> register, ListQuestion question, Filter... filters) {
        RecordSearch search = new RecordSearch(register, question.sort());
        search.state(question.state());
        search.words(question.q());
        for (Filter filter : filters) {
            if (filter.parameter() != null) {
                search.conditions.add(filter.condition());
                search.parameters.put(filter.name(), filter.parameter());
            }
        }
        return search;
    }

    @Nullable
    SortKey sort() {
        return sort;
    }

    /** So many of the records that the search finds, behind one of them or from the first one. */
    public RecordList list(Trust lowest, @Nullable RecordList.After after, int limit) {
        List<String> all = new ArrayList<>(conditions);
        if (lowest == Trust.VERIFIED) {
            // Without this wish all are listed, the rejected ones marked as such.
            all.add("trust = 'VERIFIED'");
        }
        return new RecordList(
                register.code(),
                register.table(),
                all,
                parameters,
                sort == null ? null : sort.expression(),
                sort == null ? null : sort.type(),
                isDescending,
                after,
                limit);
    }

    private static @Nullable SortKey sort(Register<?> register, @Nullable String asked) {
        if (asked == null || asked.equals("id")) {
            return null;
        }
        String name = asked.startsWith("-") ? asked.substring(1) : asked;
        return register.sorts().stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProgressException.invalid(
                                        "?sort",
                                        "sort-unknown",
                                        "Allowed here: id, "
                                                + String.join(
                                                        ", ",
                                                        register.sorts().stream()
                                                                .map(SortKey::name)
                                                                .toList())
                                                + "; a hyphen before all but id sorts descending.",
                                        asked));
    }

    private void state(@Nullable String asked) {
        if (asked != null) {
            RecordState state = Ask.choice("?state", RecordState.class, asked);
            conditions.add(state == RecordState.OPEN ? "open" : "not open");
        }
    }

    private void words(@Nullable String q) {
        if (q == null) {
            return;
        }
        if (q.isBlank() || q.length() > LONGEST_SEARCH) {
            throw ProgressException.invalid(
                    "?q", "search-malformed", "A search is 1 to 200 characters, not all blank.", q);
        }
        String[] words =
                Arrays.stream(BLANKS.split(q.toLowerCase(Locale.ROOT)))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new);
        for (int i = 0; i < words.length; i++) {
            conditions.add(
                    "grams @> grams(:word" + i + ") and position(:word" + i + " in searched) > 0");
            parameters.put("word" + i, words[i]);
        }
    }
}
