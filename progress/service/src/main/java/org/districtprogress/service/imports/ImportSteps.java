package org.districtprogress.service.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.districtprogress.api.imports.ImportCounts;
import org.districtprogress.api.imports.ImportMode;
import org.districtprogress.api.imports.ImportProblem;
import org.districtprogress.api.imports.ImportProgress;
import org.districtprogress.api.imports.ImportState;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.StoredImport;
import org.districtprogress.service.table.Row;
import org.districtprogress.service.table.RowReader;
import org.districtprogress.service.table.RowReaders;
import org.districtprogress.service.table.Table;

/** The steps of one import, in their order: read, check, store; and each way in which it ends. */
final class ImportSteps {

    private final StoredImport.Sent sent;
    private final Path file;
    private final Table table;
    private final StagedRows staged;
    private final RejectionLog log;
    private final ProgressNote progress;
    private long rows;
    private ImportTally tally = ImportTally.NONE;

    ImportSteps(
            StoredImport.Sent sent,
            Path file,
            Table table,
            StagedRows staged,
            RejectionLog log,
            ProgressNote progress) {
        this.sent = sent;
        this.file = file;
        this.table = table;
        this.staged = staged;
        this.log = log;
        this.progress = progress;
    }

    /**
     * Reads every row, and stages those without fault.
     *
     * @return false where it stopped because too many were at fault
     */
    boolean read() {
        try (RowReader reader = RowReaders.open(sent.format(), file, table)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows++;
                List<FieldError> errors = staged.stage(row);
                if (!errors.isEmpty()) {
                    log.reject(row, errors);
                    if (log.isFull()) {
                        return false;
                    }
                }
                progress.read(rows, log.early());
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file could not be read", unreadable);
        }
    }

    /**
     * Decides of every row, anew if it was decided before.
     *
     * @return false where too many are at fault
     */
    boolean check() {
        progress.turn(new ImportProgress(rows, 0, rows), log.early());
        log.forgetLate();
        tally = staged.check(log).withRejected(log.early());
        if (log.hasLate()) {
            keepLateBodies();
        }
        log.send();
        progress.turn(new ImportProgress(rows, rows, rows), tally.rejected());
        return !log.isFull();
    }

    boolean isToBeStored() {
        return !sent.isDryRun() && tally.changes() > 0 && (tally.rejected() == 0 || !isAtomic());
    }

    /** Stores what is good, at that moment. */
    StoredImport.End store(Recorded moment) {
        staged.apply(moment);
        return checked(moment.recordedAt());
    }

    /** Ends without storing: it was not wished, or there is nothing to store. */
    StoredImport.End nothingStored() {
        return checked(null);
    }

    /** Ends a file that cannot be read to its end. */
    StoredImport.End refused(ImportProblem problem) {
        return new StoredImport.End(
                ImportState.REJECTED,
                null,
                new ImportProgress(rows, 0, null),
                counts(ImportTally.NONE.withRejected(log.early())),
                false,
                problem);
    }

    /** Ends a file of which too many rows are at fault to read on. */
    StoredImport.End truncated() {
        return new StoredImport.End(
                ImportState.REJECTED,
                null,
                new ImportProgress(rows, 0, null),
                counts(ImportTally.NONE.withRejected(log.rows())),
                true,
                null);
    }

    private StoredImport.End checked(@Nullable Instant recordedAt) {
        boolean isRejected = isAtomic() && tally.rejected() > 0;
        return new StoredImport.End(
                isRejected ? ImportState.REJECTED : ImportState.COMPLETED,
                recordedAt,
                new ImportProgress(rows, rows, rows),
                counts(tally),
                false,
                null);
    }

    /** They were not kept while reading, for there are a million of them and few at fault. */
    private void keepLateBodies() {
        try (RowReader reader = RowReaders.open(sent.format(), file, table)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                if (log.isLate(row.number())) {
                    log.body(row);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file could not be read again", unreadable);
        }
    }

    private boolean isAtomic() {
        return sent.mode() == ImportMode.ATOMIC;
    }

    private static ImportCounts counts(ImportTally tally) {
        return new ImportCounts(
                tally.created(),
                tally.revised(),
                tally.closed(),
                tally.unchanged(),
                tally.rejected());
    }
}
