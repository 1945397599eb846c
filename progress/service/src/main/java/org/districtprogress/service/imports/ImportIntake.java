package org.districtprogress.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.districtprogress.api.imports.ImportMode;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.persistence.ImportErrorRepository;
import org.districtprogress.service.persistence.ImportRepository;
import org.districtprogress.service.persistence.StoredImport;
import org.districtprogress.service.received.ReceivingFolder;
import org.districtprogress.service.recording.Places;
import org.districtprogress.service.recording.Written;
import org.districtprogress.service.table.RowReader;
import org.districtprogress.service.table.RowReaders;
import org.districtprogress.service.table.Table;

/** Takes files of rows: short ones are imported at once, long ones are kept and wait. */
@ApplicationScoped
public class ImportIntake {

    /** An import takes two of the pool's twenty connections, of which writers have twelve. */
    private static final int AT_ONCE = 4;

    private final ImportConfig config;
    private final TargetRoster targets;
    private final ImportRepository imports;
    private final ImportDesk desk;
    private final ImportWorker worker;
    private final ImportErrorRepository errors;
    private final ReceivingFolder folder;
    private final Places places;

    ImportIntake(
            ImportConfig config,
            TargetRoster targets,
            ImportRepository imports,
            ImportDesk desk,
            ImportWorker worker,
            ImportErrorRepository errors,
            ReceivingFolder folder,
            ServiceConfig service) {
        this.config = config;
        this.targets = targets;
        this.imports = imports;
        this.desk = desk;
        this.worker = worker;
        this.errors = errors;
        this.folder = folder;
        this.places = new Places(AT_ONCE, service.writerPatience());
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
     * @throws ProgressException FORBIDDEN where the caller may import nothing there; INVALID for a
     *     parameter at fault, and for a file that cannot be read; UNSUPPORTED for a content of no
     *     format, or of another than it claims to be
     */
    public Taken take(Caller by, Asked asked, InputStream body) {
        ImportTarget target = targets.of(asked.into());
        target.requireRight(by);
        ImportMode mode = mode(asked.mode());
        boolean isDryRun = Ask.flag("dryRun", asked.dryRun());
        try (InputStream content = Unpacked.of(body, asked.encoding(), config.fileBytes());
                ReceivedFile file = ReceivedFile.receive(content, folder)) {
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
            ImportDesk.Done done = inTurn(by, asked.idempotencyKey(), sent, file, isShort);
            worker.wake();
            // A file that waits may be rejected by now, but was answered before.
            return new Taken(
                    done.written(),
                    isShort
                            ? imports.find(done.id())
                                    .filter(RejectedImport::isRejected)
                                    .map(this::rejected)
                            : Optional.empty());
        } catch (IOException unclosed) {
            throw new UncheckedIOException("the body could not be closed", unclosed);
        }
    }

    private ImportDesk.Done inTurn(
            Caller by,
            @Nullable String key,
            StoredImport.Sent sent,
            ReceivedFile file,
            boolean isShort) {
        places.enter();
        try {
            return desk.take(by, key, sent, file, isShort);
        } finally {
            places.leave();
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
}
