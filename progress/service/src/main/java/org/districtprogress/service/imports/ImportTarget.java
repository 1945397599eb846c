package org.districtprogress.service.imports;

import java.sql.Connection;
import java.util.Set;
import org.districtprogress.core.access.Caller;
import org.districtprogress.service.table.Table;

/** What the rows of a file can be imported into: observations, milestones, or one register. */
public interface ImportTarget {

    /** Its columns; its code is what {@code into} says. */
    Table table();

    /** Fields of {@code record} that answers mask, by name. */
    default Set<String> personal() {
        return Set.of();
    }

    /**
     * Refuses whoever may import nothing here; which rows they may, is asked row by row.
     *
     * @throws org.districtprogress.core.error.ProgressException FORBIDDEN
     */
    void requireRight(Caller by);

    /**
     * Begins to stage the rows of one file.
     *
     * @param by who sent it, with the rights of that moment
     * @param connection of the transaction that ends the import: temporary tables made on it go
     *     with it ({@code on commit drop}), and nothing but {@link StagedRows#apply} writes to
     *     others. It may last for minutes, so no lock is taken that anybody waits for.
     */
    StagedRows begin(Connection connection, Caller by);
}
