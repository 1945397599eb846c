package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.districtprogress.api.Page;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.register.RecordState;
import org.districtprogress.api.register.RecordVersionView;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.KnownRecord;
import org.districtprogress.service.persistence.RecordList;
import org.districtprogress.service.persistence.RecordRepository;
import org.districtprogress.service.persistence.RecordVersionRepository;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.register.RecordId;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.SortKey;
import org.districtprogress.service.view.RecordViews;

/** The records of a register: pages of its list, one record, everything that happened to it. */
@ApplicationScoped
public class RecordReader {

    /** What separates words, the blanks of Chinese input among them. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00a0]+");

    private final TimeAxes timeAxes;
    private final Pages pages;
    private final RecordRepository records;
    private final RecordVersionRepository versions;
    private final Contents contents;
    private final Attachments attachments;

    RecordReader(
            TimeAxes timeAxes,
            Pages pages,
            RecordRepository records,
            RecordVersionRepository versions,
            Contents contents,
            Attachments attachments) {
        this.timeAxes = timeAxes;
        this.pages = pages;
        this.records = records;
        this.versions = versions;
        this.contents = contents;
        this.attachments = attachments;
    }

    /**
     * What is asked of a list.
     *
     * @param q words that all must occur somewhere in the record
     * @param sort name of a sort key, {@code -} before it for descending
     */
    public record ListQuestion(
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String state,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String limit,
            @Nullable String cursor) {}

    /**
     * One page, in the order that was asked for; ties are by id.
     *
     * @throws ProgressException INVALID, naming the parameter
     */
    public <T> Page<RecordView<T>> list(
            Register<T> register, ListQuestion question, Filter... filters) {
        int limit = Ask.limit(question.limit());
        SortKey sort = sort(register, question.sort());
        RecordCursor cursor =
                RecordCursor.of(
                        question,
                        timeAxes,
                        Question.filter(
                                question.state(),
                                question.q(),
                                question.sort(),
                                Arrays.stream(filters).map(Filter::value).toList()),
                        sort);
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        state(question.state(), conditions);
        trust(cursor.asOf(), conditions);
        words(question.q(), conditions, parameters);
        for (Filter filter : filters) {
            if (filter.parameter() != null) {
                conditions.add(filter.condition());
                parameters.put(filter.name(), filter.parameter());
            }
        }
        List<KnownRecord> found =
                records.list(
                        new RecordList(
                                register.code(),
                                register.table(),
                                conditions,
                                parameters,
                                sort == null ? null : sort.expression(),
                                sort == null ? null : sort.type(),
                                question.sort() != null && question.sort().startsWith("-"),
                                cursor.after(),
                                limit + 1),
                        cursor.asOf().on(),
                        cursor.asOf().knownAt());
        boolean isLast = found.size() <= limit;
        List<KnownRecord> page = isLast ? found : found.subList(0, limit);
        return new Page<>(
                views(register, page, cursor.asOf()),
                isLast ? null : cursor.next(page.get(page.size() - 1)));
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

    private static void state(@Nullable String asked, List<String> conditions) {
        if (asked != null) {
            RecordState state = Ask.choice("?state", RecordState.class, asked);
            conditions.add(state == RecordState.OPEN ? "open" : "not open");
        }
    }

    /** Without the wish for verified ones all are listed, the rejected ones marked as such. */
    private static void trust(AsOf asOf, List<String> conditions) {
        if (asOf.trust() == Trust.VERIFIED) {
            conditions.add("trust = 'VERIFIED'");
        }
    }

    private static void words(
            @Nullable String q, List<String> conditions, Map<String, Object> parameters) {
        if (q == null) {
            return;
        }
        if (q.isBlank() || q.length() > 200) {
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

    /**
     * One record on a day.
     *
     * @throws ProgressException UNKNOWN when it does not hold then, is not known by then, or is not
     *     trusted enough
     */
    public <T> RecordView<T> record(Register<T> register, String id, AsOf asOf) {
        return records.one(register.table(), RecordId.check(id), asOf.on(), asOf.knownAt()).stream()
                .filter(
                        known ->
                                asOf.trust() != Trust.VERIFIED
                                        || known.stretch().trust() == Trust.VERIFIED)
                .findFirst()
                .map(known -> views(register, List.of(known), asOf).get(0))
                .orElseThrow(() -> ProgressException.unknown("id", id));
    }

    /** Everything that happened to a record, the first thing first. */
    public <T> Page<RecordVersionView<T>> history(
            Register<T> register, String id, Question question) {
        RecordId.check(id);
        return pages.page(
                question,
                asOf -> {
                    var known = versions.known(register.code(), id, asOf.knownAt());
                    if (known.isEmpty()) {
                        throw ProgressException.unknown("id", id);
                    }
                    return known;
                },
                (version, asOf) ->
                        RecordViews.version(
                                register,
                                version,
                                version.content() == null
                                        ? null
                                        : contents.read(register, version.content())));
    }

    private <T> List<RecordView<T>> views(
            Register<T> register, List<KnownRecord> records, AsOf asOf) {
        Map<String, List<DocumentLink>> documents =
                attachments.of(
                        SubjectKind.RECORD,
                        records.stream()
                                .map(each -> RecordViews.subject(register.code(), each.id()))
                                .toList(),
                        asOf.knownAt());
        return records.stream()
                .map(
                        each ->
                                RecordViews.record(
                                        register,
                                        each,
                                        contents.read(register, each.json()),
                                        documents.get(
                                                RecordViews.subject(register.code(), each.id()))))
                .toList();
    }
}
