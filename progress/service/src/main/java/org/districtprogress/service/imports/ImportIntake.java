package org.districtprogress.service.imports;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.api.Paths;
import org.districtprogress.api.imports.ImportMode;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.persistence.ImportErrorRepository;
import org.districtprogress.service.persistence.ImportPieceRepository;
import org.districtprogress.service.persistence.ImportRepository;
import org.districtprogress.service.persistence.StoredImport;
import org.districtprogress.service.recording.IdempotentWrites;
import org.districtprogress.service.recording.Written;
import org.districtprogress.service.table.RowReader;
import org.districtprogress.service.table.RowReaders;
import org.districtprogress.service.table.Table;

/** Takes files of rows: short ones are imported at once, long ones are kept and wait. */
@ApplicationScoped
public class ImportIntake {

    private final ImportConfig config;
    private final TargetRoster targets;
    private final IdempotentWrites writes;
    private final ImportRepository imports;
    private final ImportPieceRepository pieces;
    private final ImportRun run;
    private final ImportWorker worker;
    private final ImportErrorRepository errors;

    ImportIntake(
            ImportConfig config,
            TargetRoster targets,
            IdempotentWrites writes,
            ImportRepository imports,
            ImportPieceRepository pieces,
            ImportRun run,
            ImportWorker worker,
            ImportErrorRepository errors) {
        this.config = config;
        this.targets = targets;
        this.writes = writes;
        this.imports = imports;
        this.pieces = pieces;
        this.run = run;
        this.worker = worker;
        this.errors = errors;
    }

    /** What the request says beside its body. */
    public record Asked(
            @Nullable String into,
            @Nullable String mode,
            @Nullable String dryRun,
            @Nullable String claim,
            @Nullable String encoding,
            @Nullable String idempotencyKey) {}

    /**
     * What was answered.
     *
     * @param rejected where rows are at fault and so nothing is stored, or would be; that answer is
     *     not kept under the key
     */
    public record Taken(Written written, Optional<RejectedImport> rejected) {}

    /**
     * Imports a file, or keeps it to be imported.
     *
     * @throws ProgressException INVALID for a parameter at fault, and for a file that cannot be
     *     read; UNSUPPORTED for a content of no format, or of another than it claims to be
     */
    public Taken take(Asked asked, InputStream body) {
        ImportTarget target = targets.of(asked.into());
        ImportMode mode = mode(asked.mode());
        boolean isDryRun = Ask.flag("dryRun", asked.dryRun());
        try (InputStream content = Unpacked.of(body, asked.encoding(), config.fileBytes());
                ReceivedFile file = ReceivedFile.receive(content)) {
            if (file.bytes() == 0) {
                throw ProgressException.invalid(
                        "", "file-empty", "The body is the file of rows; it is empty.", null);
            }
            StoredImport.Sent sent =
                    new StoredImport.Sent(
                            target.table().code(),
                            mode,
                            isDryRun,
                            FoundFormat.of(file.file(), asked.claim()),
                            file.bytes(),
                            file.sha256());
            boolean isShort = isShort(sent, file, target.table());
            UUID id = UUID.randomUUID();
            Written written =
                    QuarkusTransaction.requiringNew()
                            .timeout((int) config.longest().toSeconds())
                            .call(
                                    () ->
                                            writes.once(
                                                    asked.idempotencyKey(),
                                                    "POST " + Paths.IMPORTS,
                                                    sent,
                                                    () ->
                                                            isShort
                                                                    ? imported(id, sent, file)
                                                                    : kept(id, sent, file)));
            worker.wake();
            return new Taken(
                    written,
                    imports.find(id).filter(RejectedImport::isRejected).map(this::rejected));
        } catch (IOException unclosed) {
            throw new UncheckedIOException("the body could not be closed", unclosed);
        }
    }

    private RejectedImport rejected(StoredImport ended) {
        return new RejectedImport(
                ended,
                errors.errors(ended.id(), 0, 0, RejectedImport.MOST_ERRORS).stream()
                        .map(ImportErrorRepository.Listed::error)
                        .toList());
    }

    private static ImportMode mode(@Nullable String asked) {
        return asked == null
                ? ImportMode.ATOMIC
                : switch (asked) {
                    case "atomic" -> ImportMode.ATOMIC;
                    case "partial" -> ImportMode.PARTIAL;
                    default ->
                            Ask.choice("?mode", ImportMode.class, asked.toLowerCase(Locale.ROOT));
                };
    }

    /** Whatever cannot be read among the first rows is refused here, before anything is kept. */
    private boolean isShort(StoredImport.Sent sent, ReceivedFile file, Table table) {
        try (RowReader reader = RowReaders.open(sent.format(), file.file(), table)) {
            for (int rows = 0; rows <= config.rowsAtOnce(); rows++) {
                if (reader.next() == null) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file could not be read", unreadable);
        }
    }

    private Written.Effect imported(UUID id, StoredImport.Sent sent, ReceivedFile file) {
        imports.take(id);
        imports.addRunning(id, sent);
        run.run(id, sent, file.file());
        Written.Effect done = effect(200, id);
        boolean isRejected = imports.find(id).filter(RejectedImport::isRejected).isPresent();
        return isRejected ? done.unkept() : done;
    }

    private Written.Effect kept(UUID id, StoredImport.Sent sent, ReceivedFile file) {
        imports.addQueued(id, sent);
        try (InputStream content = Files.newInputStream(file.file())) {
            pieces.add(id, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file could not be kept", unreadable);
        }
        Log.infof("import id=%s into=%s bytes=%d queued=true", id, sent.target(), sent.bytes());
        return effect(202, id);
    }

    private Written.Effect effect(int status, UUID id) {
        return new Written.Effect(
                status,
                Paths.IMPORTS + "/" + id,
                null,
                ImportViews.of(imports.find(id).orElseThrow()));
    }
}
