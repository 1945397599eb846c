package org.districtprogress.service.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.plan.Name;

/**
 * What a file of rows can hold: observations, milestones, or the records of one register.
 *
 * @param code as it stands in {@code into}, e.g. {@code projects}
 * @param name as a sheet and a file are called
 * @param columns in their order
 * @param masks whether answers show less of the rows than is recorded
 */
public record Table(String code, Name name, List<Column> columns, boolean masks) {

    public Table {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
    }

    /** A table of which answers show everything. */
    public Table(String code, Name name, List<Column> columns) {
        this(code, name, columns, false);
    }

    /**
     * The same table with one more column, {@code errors}: what is wrong with rows that were
     * refused. An import leaves it out.
     */
    public Table withErrors() {
        List<Column> all = new ArrayList<>(columns);
        all.add(
                new Column(
                        Headings.ERRORS,
                        new Name("错误", "Errors"),
                        ColumnKind.TEXT,
                        List.of(),
                        null,
                        false,
                        null));
        return new Table(code, name, all, masks);
    }
}
