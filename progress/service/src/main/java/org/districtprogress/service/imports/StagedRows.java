package org.districtprogress.service.imports;

import java.util.List;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.table.Row;

/**
 * The rows of one file between reading and storing. First every row is staged, then all are
 * checked, then what is good is stored. Memory does not grow with their number: they lie in
 * temporary tables.
 */
public interface StagedRows {

    /**
     * Checks a row by itself, by the very rules of a single write, and keeps it if nothing is wrong
     * with it. Rows come in the order of the file; one with {@link Row#errors()} comes too, so that
     * all that is wrong with it is said at once.
     *
     * @return what is wrong, by pointer into the row's body, {@link Row#errors()} among it; empty
     *     where the row is kept
     */
    List<FieldError> stage(Row row);

    /**
     * Decides of every kept row, against what is recorded and against the rows before it in the
     * file: created, revised, closed, unchanged or rejected. A rejected row changes nothing, so
     * rows after it meet what was there before it. Nothing is written yet.
     *
     * <p>Called outside the writer lock first; if anything was recorded since then, once more
     * within it. Each call decides anew and forgets what an earlier one found.
     */
    ImportTally check(Rejections rejections);

    /**
     * Stores what the last check did not reject, in the order of the file. Holds the writer lock,
     * so it does nothing that could have been done before.
     *
     * @param moment number and moment of everything that this import records
     */
    void apply(Recorded moment);
}
