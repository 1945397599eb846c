package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.persistence.ImportErrorRepository;
import org.districtprogress.service.persistence.ImportRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.persistence.StoredImport;

/**
 * Runs an import from its first row to its end. Everything it records, and that it has ended,
 * commits with the caller's transaction; how far it is and what is wrong with its rows, before.
 */
@ApplicationScoped
class ImportRun {

    private final ImportConfig config;
    private final ObjectMapper json;
    private final DataSource dataSource;
    private final TargetRoster targets;
    private final RecordingRepository recordings;
    private final ImportRepository imports;
    private final ImportErrorRepository errors;
    private final ErrorViews views;

    ImportRun(
            ImportConfig config,
            ObjectMapper json,
            DataSource dataSource,
            TargetRoster targets,
            RecordingRepository recordings,
            ImportRepository imports,
            ImportErrorRepository errors,
            ErrorViews views) {
        this.config = config;
        this.json = json;
        this.dataSource = dataSource;
        this.targets = targets;
        this.recordings = recordings;
        this.imports = imports;
        this.errors = errors;
        this.views = views;
    }

    /** Runs an import that the caller's transaction has taken, with the rights it was sent with. */
    @Transactional(Transactional.TxType.MANDATORY)
    Ended run(UUID id, Caller by, StoredImport.Sent sent, Path file) {
        ImportTarget target = targets.of(sent.target());
        RejectionLog log =
                new RejectionLog(
                        id, errors, views, new RejectedBody(json, target), config.rejectedRows());
        ProgressNote progress = new ProgressNote(id, imports);
        try (Connection connection = dataSource.getConnection()) {
            ImportSteps steps =
                    new ImportSteps(
                            sent,
                            file,
                            target.table(),
                            target.begin(connection, by),
                            log,
                            progress);
            Ended ended = end(steps);
            log.send();
            imports.end(id, ended.end());
            return ended;
        } catch (SQLException failure) {
            throw new IllegalStateException("the import broke off", failure);
        }
    }

    /**
     * How it ended.
     *
     * @param moment of everything it recorded; null where it recorded nothing
     */
    record Ended(StoredImport.End end, @Nullable Recorded moment) {

        static Ended without(StoredImport.End end) {
            return new Ended(end, null);
        }
    }

    private Ended end(ImportSteps steps) {
        try {
            if (!steps.read()) {
                return Ended.without(steps.truncated());
            }
        } catch (ProgressException unreadable) {
            if (unreadable.kind() != ErrorKind.INVALID) {
                throw unreadable;
            }
            return Ended.without(steps.refused(views.of(unreadable)));
        }
        long before = recordings.latest().sequence();
        if (!steps.check()) {
            return Ended.without(steps.truncated());
        }
        if (!steps.isToBeStored()) {
            return Ended.without(steps.nothingStored());
        }
        recordings.excludeWriters();
        if (recordings.latest().sequence() != before) {
            if (!steps.check()) {
                return Ended.without(steps.truncated());
            }
            if (!steps.isToBeStored()) {
                return Ended.without(steps.nothingStored());
            }
        }
        Recorded moment = recordings.next();
        return new Ended(steps.store(moment), moment);
    }
}
