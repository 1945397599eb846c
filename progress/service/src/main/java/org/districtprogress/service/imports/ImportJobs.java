package org.districtprogress.service.imports;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.api.imports.ImportCounts;
import org.districtprogress.api.imports.ImportProgress;
import org.districtprogress.api.imports.ImportState;
import org.districtprogress.problem.rest.DatabaseOutage;
import org.districtprogress.service.persistence.ImportErrorRepository;
import org.districtprogress.service.persistence.ImportPieceRepository;
import org.districtprogress.service.persistence.ImportRepository;
import org.districtprogress.service.persistence.StoredImport;
import org.districtprogress.service.received.ReceivingFolder;

/**
 * The imports that wait or were left behind. One that is under way is held by the transaction that
 * will end it: whoever is gone holds nothing, so it is found here and begun anew.
 */
@ApplicationScoped
class ImportJobs {

    private static final int MOST_FAILURES = 5;

    private final ImportConfig config;
    private final ImportRepository imports;
    private final ImportPieceRepository pieces;
    private final ImportErrorRepository errors;
    private final ErrorViews views;
    private final ImportRun run;
    private final ImportAudit audit;
    private final ReceivingFolder folder;

    ImportJobs(
            ImportConfig config,
            ImportRepository imports,
            ImportPieceRepository pieces,
            ImportErrorRepository errors,
            ErrorViews views,
            ImportRun run,
            ReceivingFolder folder,
            ImportAudit audit) {
        this.config = config;
        this.imports = imports;
        this.pieces = pieces;
        this.errors = errors;
        this.views = views;
        this.run = run;
        this.audit = audit;
        this.folder = folder;
    }

    /** Runs all that nobody else runs, the first received first. */
    void runAll() {
        for (UUID id : imports.waiting()) {
            try {
                inTransaction(() -> run(id));
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError broken) {
                brokenOff(id, broken);
            }
        }
    }

    /** A database that is away, or a lock that is long in coming, is no fault of the import. */
    private void brokenOff(UUID id, Throwable broken) {
        Optional<String> outage = DatabaseOutage.behind(broken);
        if (outage.isPresent()) {
            Log.warnf("event=import-broken-off id=%s cause=%s", id, outage.get());
            return;
        }
        Log.errorf(broken, "event=import-broken-off id=%s", id);
        if (imports.failed(id) >= MOST_FAILURES) {
            inTransaction(() -> giveUp(id));
        }
    }

    private void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew()
                .timeout((int) config.longest().toSeconds())
                .run(work::run);
    }

    private void run(UUID id) {
        Optional<StoredImport> left = takenUnended(id);
        if (left.isEmpty()) {
            return;
        }
        if (!pieces.isKept(id)) {
            errors.remove(id);
            end(
                    left.get(),
                    "import-interrupted",
                    "It broke off within its request; send the file again.");
            return;
        }
        errors.remove(id);
        imports.start(id);
        try (InputStream content = pieces.open(id);
                ReceivedFile file = ReceivedFile.receive(content, folder)) {
            ImportRun.Ended ended = run.run(id, left.get().by(), left.get().sent(), file.file());
            pieces.remove(id);
            audit.note(id, left.get().sent(), ended);
            StoredImport.End end = ended.end();
            Log.infof(
                    "import id=%s into=%s state=%s rows=%d recordedAt=%s",
                    id,
                    left.get().sent().target(),
                    end.state(),
                    end.progress().read(),
                    end.recordedAt());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the kept file could not be read", unreadable);
        }
    }

    private void giveUp(UUID id) {
        Optional<StoredImport> left = takenUnended(id);
        if (left.isPresent()) {
            errors.remove(id);
            pieces.remove(id);
            end(left.get(), "import-broken", "It broke off again and again; nothing was stored.");
        }
    }

    private Optional<StoredImport> takenUnended(UUID id) {
        return imports.take(id)
                ? imports.find(id).filter(found -> !found.state().isEnd())
                : Optional.empty();
    }

    private void end(StoredImport left, String code, String message) {
        StoredImport.End end =
                new StoredImport.End(
                        ImportState.FAILED,
                        null,
                        new ImportProgress(0, 0, null),
                        new ImportCounts(0, 0, 0, 0, 0),
                        false,
                        views.problem(code, message));
        imports.end(left.id(), end);
        audit.note(left.id(), left.sent(), ImportRun.Ended.without(end));
    }
}
