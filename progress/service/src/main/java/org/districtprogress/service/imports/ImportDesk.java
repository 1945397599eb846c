package org.districtprogress.service.imports;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.function.Function;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.service.persistence.AuditPlace;
import org.districtprogress.service.persistence.Closing;
import org.districtprogress.service.persistence.IdempotencyRepository;
import org.districtprogress.service.persistence.ImportPieceRepository;
import org.districtprogress.service.persistence.ImportRepository;
import org.districtprogress.service.persistence.StoredImport;
import org.districtprogress.service.recording.Deed;
import org.districtprogress.service.recording.IdempotentWrites;
import org.districtprogress.service.recording.Origins;
import org.districtprogress.service.recording.Retried;
import org.districtprogress.service.recording.Written;

/** Imports a received file, or keeps it, once under its key; done again where writers met. */
@ApplicationScoped
class ImportDesk {

    private final ImportConfig config;
    private final IdempotentWrites writes;
    private final ImportRepository imports;
    private final ImportPieceRepository pieces;
    private final ImportRun run;
    private final ImportAudit audit;
    private final IdempotencyRepository keys;
    private final Origins origins;

    ImportDesk(
            ImportConfig config,
            IdempotentWrites writes,
            ImportRepository imports,
            ImportPieceRepository pieces,
            ImportRun run,
            ImportAudit audit,
            IdempotencyRepository keys,
            Origins origins) {
        this.config = config;
        this.writes = writes;
        this.imports = imports;
        this.pieces = pieces;
        this.run = run;
        this.audit = audit;
        this.keys = keys;
        this.origins = origins;
    }

    /**
     * What was answered.
     *
     * @param id of the import, unless the answer is an earlier one again
     */
    record Done(UUID id, Written written) {}

    /** Each attempt is an import of its own; one that was rolled back is ended by the worker. */
    @Retried
    Done take(
            Caller by,
            @Nullable String key,
            StoredImport.Sent sent,
            ReceivedFile file,
            boolean isShort) {
        UUID id = UUID.randomUUID();
        Written written =
                QuarkusTransaction.requiringNew()
                        .timeout((int) config.longest().toSeconds())
                        .call(
                                () ->
                                        writes.once(
                                                key,
                                                "POST " + Paths.IMPORTS,
                                                sent,
                                                () ->
                                                        isShort
                                                                ? imported(id, by, sent, file)
                                                                : kept(id, by, sent, file)));
        return new Done(id, written);
    }

    private Written.Effect imported(UUID id, Caller by, StoredImport.Sent sent, ReceivedFile file) {
        imports.take(id);
        imports.addRunning(id, by, sent, origins.current());
        ImportRun.Ended ended = run.run(id, by, sent, file.file());
        AuditPlace place = audit.note(id, sent, ended);
        StoredImport found = imports.find(id).orElseThrow();
        return effect(200, found, closing -> keptUnlessRejected(found, closing, place));
    }

    /** A refused file leaves its key unused, so that it can be mended. */
    private AuditPlace keptUnlessRejected(StoredImport ended, Closing closing, AuditPlace place) {
        if (closing.answer() != null && !RejectedImport.isRejected(ended)) {
            keys.keep(closing.answer(), place);
        }
        return place;
    }

    private Written.Effect kept(UUID id, Caller by, StoredImport.Sent sent, ReceivedFile file) {
        imports.addQueued(id, by, sent, origins.current());
        try (InputStream content = Files.newInputStream(file.file())) {
            pieces.add(id, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file could not be kept", unreadable);
        }
        Log.infof("import id=%s into=%s bytes=%d queued=true", id, sent.target(), sent.bytes());
        return effect(202, imports.find(id).orElseThrow(), null);
    }

    private static Written.Effect effect(
            int status, StoredImport found, @Nullable Function<Closing, AuditPlace> last) {
        return new Written.Effect(
                status,
                Paths.IMPORTS + "/" + found.id(),
                null,
                ImportViews.of(found),
                new Deed(null, null),
                last);
    }
}
