package org.districtprogress.service.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.persistence.KnownRecord;
import org.districtprogress.service.persistence.RecordHistoryRepository;
import org.districtprogress.service.persistence.RecordList;
import org.districtprogress.service.persistence.RecordRepository;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.reading.RecordSearch;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.table.StandardTables;

/** A register as a file. */
@ApplicationScoped
public class RecordExport {

    private final TimeAxes timeAxes;
    private final RecordRepository records;
    private final RecordHistoryRepository history;
    private final Contents contents;
    private final Files files;

    RecordExport(
            TimeAxes timeAxes,
            RecordRepository records,
            RecordHistoryRepository history,
            Contents contents,
            Files files) {
        this.timeAxes = timeAxes;
        this.records = records;
        this.history = history;
        this.contents = contents;
        this.files = files;
    }

    /**
     * Answers the request with a file of the records that a list finds. A history has every version
     * of those that meet the filters on the day that is asked, or on any day where none is.
     */
    public <T> void answer(
            Register<T> register, ListQuestion question, FileWish wish, Filter... filters) {
        wish.refusePages(question.limit(), question.cursor());
        FileWish.refuse("sort", question.sort(), "A file is by id.");
        AsOf asOf = timeAxes.settle(question.on(), question.knownAt(), question.trust());
        RecordSearch search = RecordSearch.of(register, question, filters);
        RecordBodies<T> bodies = new RecordBodies<>(register, contents, history);
        LocalDate on = wish.isHistory() && question.on() == null ? null : asOf.on();
        files.answer(
                StandardTables.of(register),
                wish,
                asOf,
                wish.isHistory() ? said(search, on, asOf, bodies) : current(search, asOf, bodies),
                lists -> widths(lists, search.list(asOf.trust(), null, 0), wish, on, asOf));
    }

    private Map<String, Integer> widths(
            List<String> lists, RecordList list, FileWish wish, @Nullable LocalDate on, AsOf asOf) {
        List<String> paths = lists.stream().map(RecordExport::inRecord).toList();
        List<Integer> longest = history.longest(list, wish.isHistory(), on, asOf.knownAt(), paths);
        Map<String, Integer> widths = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            widths.put(lists.get(i), Math.max(1, longest.get(i)));
        }
        return widths;
    }

    /** {@code record.cases.*.months} as a JSON path into the record. */
    private static String inRecord(String list) {
        return Arrays.stream(list.split("\\."))
                .skip(1)
                .map(step -> step.equals("*") ? "[*]" : ".\"" + step + "\"")
                .collect(Collectors.joining("", "$", ""));
    }

    private RowSource current(RecordSearch search, AsOf asOf, RecordBodies<?> bodies) {
        return new RowBatches<KnownRecord>(
                (last, most) ->
                        records.list(
                                search.list(
                                        asOf.trust(),
                                        last == null ? null : new RecordList.After(last.id(), null),
                                        most),
                                asOf.on(),
                                asOf.knownAt()),
                bodies::current);
    }

    private RowSource said(
            RecordSearch search, @Nullable LocalDate on, AsOf asOf, RecordBodies<?> bodies) {
        RecordList list = search.list(asOf.trust(), null, Integer.MAX_VALUE);
        return new RowBatches<>(
                (last, most) -> history.said(list, on, asOf.knownAt(), last, most),
                bodies::history);
    }
}
