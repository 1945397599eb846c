package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.districtprogress.api.Page;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.register.RecordEvent;
import org.districtprogress.api.register.RecordVersionView;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.KnownRecord;
import org.districtprogress.service.persistence.RecordRepository;
import org.districtprogress.service.persistence.RecordVersion;
import org.districtprogress.service.persistence.RecordVersionRepository;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.register.RecordId;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.view.RecordViews;

/** The records of a register: pages of its list, one record, everything that happened to it. */
@ApplicationScoped
public class RecordReader {

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
        RecordSearch search = RecordSearch.of(register, question, filters);
        RecordCursor cursor =
                RecordCursor.of(
                        question,
                        timeAxes,
                        Question.filter(
                                question.state(),
                                question.q(),
                                question.sort(),
                                Arrays.stream(filters).map(Filter::value).toList()),
                        search.sort());
        List<KnownRecord> found =
                records.list(
                        search.list(cursor.asOf().trust(), cursor.after(), limit + 1),
                        cursor.asOf().on(),
                        cursor.asOf().knownAt());
        boolean isLast = found.size() <= limit;
        List<KnownRecord> page = isLast ? found : found.subList(0, limit);
        return new Page<>(
                views(register, page, cursor.asOf()),
                isLast ? null : cursor.next(page.get(page.size() - 1)));
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

    /**
     * Everything that happened to a record, the first thing first; at the trust VERIFIED the
     * contents that a second party had verified by then, and the verdicts on them.
     *
     * @throws ProgressException UNKNOWN when nothing of it is known by then, or trusted enough
     */
    public <T> Page<RecordVersionView<T>> history(
            Register<T> register, String id, Question question) {
        RecordId.check(id);
        return pages.page(
                question,
                asOf -> {
                    List<RecordVersion> known =
                            trusted(
                                    versions.known(register.code(), id, asOf.knownAt()),
                                    asOf.trust());
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

    private static List<RecordVersion> trusted(List<RecordVersion> known, Trust lowest) {
        if (lowest != Trust.VERIFIED) {
            return known;
        }
        Map<Integer, RecordEvent> judged =
                known.stream()
                        .filter(each -> each.judged() != null)
                        .collect(
                                Collectors.toMap(
                                        RecordVersion::judged,
                                        RecordVersion::event,
                                        (earlier, later) -> later));
        return known.stream()
                .filter(
                        each ->
                                judged.get(each.judged() == null ? each.version() : each.judged())
                                        == RecordEvent.VERIFIED)
                .toList();
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
