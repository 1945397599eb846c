package org.districtprogress.service.imports;

import java.util.List;
import org.districtprogress.api.Paths;
import org.districtprogress.api.imports.ImportErrorView;
import org.districtprogress.api.imports.ImportState;
import org.districtprogress.service.persistence.StoredImport;

/**
 * An import of which nothing is stored because of its rows.
 *
 * @param ended as it ended
 * @param errors the first of what is wrong, in the order of the file
 */
public record RejectedImport(StoredImport ended, List<ImportErrorView> errors) {

    /** The rest is a page away. */
    static final int MOST_ERRORS = 100;

    public RejectedImport {
        errors = List.copyOf(errors);
    }

    static boolean isRejected(StoredImport found) {
        return found.state() == ImportState.REJECTED;
    }

    /** Where it is told in full. */
    public String path() {
        return Paths.IMPORTS + "/" + ended.id();
    }

    /** In one sentence. */
    public String detail() {
        return ended.counts().rejected()
                + " of "
                + ended.progress().read()
                + " rows are at fault, so nothing was stored; "
                + path()
                + "/errors lists everything.";
    }
}
