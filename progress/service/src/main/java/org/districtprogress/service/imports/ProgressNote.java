package org.districtprogress.service.imports;

import java.util.UUID;
import org.districtprogress.api.imports.ImportProgress;
import org.districtprogress.service.persistence.ImportRepository;

/** Says now and then how far an import is; what it says is there at once for everybody. */
final class ProgressNote {

    private static final int ROWS_BETWEEN = 20_000;

    private final UUID id;
    private final ImportRepository imports;
    private long noted;

    ProgressNote(UUID id, ImportRepository imports) {
        this.id = id;
        this.imports = imports;
    }

    /** Says it once enough has happened since it was said last. */
    void read(long rows, long rejected) {
        if (rows >= noted + ROWS_BETWEEN) {
            noted = rows;
            imports.progress(id, new ImportProgress(rows, 0, null), rejected);
        }
    }

    /** Says it at a turn; a short import has none that anybody could see. */
    void turn(ImportProgress progress, long rejected) {
        if (progress.read() >= ROWS_BETWEEN) {
            imports.progress(id, progress, rejected);
        }
    }
}
