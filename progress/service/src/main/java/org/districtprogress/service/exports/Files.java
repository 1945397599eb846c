package org.districtprogress.service.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.table.Column;
import org.districtprogress.service.table.Format;
import org.districtprogress.service.table.RowWriters;
import org.districtprogress.service.table.Table;

/** Files of rows as answers. */
@ApplicationScoped
class Files {

    private final ServiceConfig config;
    private final FileAnswer answer;

    Files(ServiceConfig config, FileAnswer answer) {
        this.config = config;
        this.answer = answer;
    }

    /** Reads the first rows and leaves the file to be sent. */
    void answer(Table table, FileWish wish, AsOf asOf, RowSource rows, Widths widths) {
        Format format = wish.format().rows();
        Map<String, Integer> room = format == Format.NDJSON ? Map.of() : widths.of(lists(table));
        answer.answer(
                new RowFile(
                        config.service() + "-" + table.code(),
                        wish,
                        asOf,
                        rows,
                        out -> RowWriters.open(format, out, table, wish.language(), room)));
    }

    /** The same as a statistical message. */
    void answerSdmx(FileWish wish, AsOf asOf, RowSource rows) {
        answer.answer(
                new RowFile(
                        config.service() + "-sdmx",
                        wish,
                        asOf,
                        rows,
                        out -> new SdmxWriter(SdmxBodies.COLUMNS, out)));
    }

    String service() {
        return config.service();
    }

    /** How many entries lists have room for, by their paths as columns have them. */
    @FunctionalInterface
    interface Widths {
        Map<String, Integer> of(List<String> lists);
    }

    private static List<String> lists(Table table) {
        Set<String> lists = new LinkedHashSet<>();
        for (Column column : table.columns()) {
            int star = column.path().indexOf(".*");
            while (star >= 0) {
                lists.add(column.path().substring(0, star));
                star = column.path().indexOf(".*", star + 1);
            }
        }
        return List.copyOf(lists);
    }
}
