package org.districtprogress.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.districtprogress.api.Page;
import org.districtprogress.api.imports.ImportErrorView;
import org.districtprogress.api.imports.ImportState;
import org.districtprogress.api.imports.ImportView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.persistence.ImportErrorRepository;
import org.districtprogress.service.persistence.ImportRepository;
import org.districtprogress.service.persistence.StoredImport;

/** Answers what became of imports. */
@ApplicationScoped
public class ImportReader {

    private final TargetRoster targets;
    private final ImportRepository imports;
    private final ImportErrorRepository errors;

    ImportReader(TargetRoster targets, ImportRepository imports, ImportErrorRepository errors) {
        this.targets = targets;
        this.imports = imports;
        this.errors = errors;
    }

    /**
     * @throws ProgressException UNKNOWN without such an import
     */
    public ImportView one(Caller by, String id) {
        return shown(by, stored(id));
    }

    /** With less of what names persons to another department than the one that sent it. */
    private ImportView shown(Caller by, StoredImport stored) {
        boolean isToldAll =
                by.department().equals(stored.by().department())
                        || targets.find(stored.sent().target())
                                .filter(target -> !target.table().masks())
                                .isPresent();
        return isToldAll ? ImportViews.of(stored) : ImportViews.masked(stored);
    }

    /** One page, the last received first. */
    public Page<ImportView> list(
            Caller by,
            @Nullable String into,
            @Nullable String state,
            @Nullable String limit,
            @Nullable String cursor) {
        String target = into == null ? null : targets.of(into).table().code();
        ImportState wanted = state == null ? null : Ask.choice("?state", ImportState.class, state);
        int most = Ask.limit(limit);
        String filter = into + " " + state;
        String[] behind = cursor == null ? null : position(cursor, filter, 3);
        List<StoredImport> found =
                imports.list(
                        target,
                        wanted,
                        behind == null ? null : read(cursor, () -> Instant.parse(behind[1])),
                        behind == null ? null : read(cursor, () -> UUID.fromString(behind[2])),
                        most + 1);
        return page(
                found,
                most,
                stored -> shown(by, stored),
                last -> filter + "|" + last.receivedAt() + "|" + last.id());
    }

    /**
     * One page of what is wrong with the rows of an import.
     *
     * @throws ProgressException as {@link #withErrors}
     */
    public Page<ImportErrorView> errors(
            Caller by, String id, @Nullable String limit, @Nullable String cursor) {
        UUID found = withErrors(by, id).id();
        int most = Ask.limit(limit);
        String[] behind = cursor == null ? null : position(cursor, found.toString(), 3);
        List<ImportErrorRepository.Listed> listed =
                errors.errors(
                        found,
                        behind == null ? 0 : read(cursor, () -> Long.parseLong(behind[1])),
                        behind == null ? 0 : read(cursor, () -> Integer.parseInt(behind[2])),
                        most + 1);
        return page(
                listed,
                most,
                ImportErrorRepository.Listed::error,
                last -> found + "|" + last.error().row() + "|" + last.entry());
    }

    StoredImport stored(String id) {
        try {
            UUID asked = UUID.fromString(id);
            if (asked.toString().equals(id)) {
                return imports.find(asked).orElseThrow(() -> unknown(id));
            }
        } catch (IllegalArgumentException noId) {
            throw unknown(id);
        }
        throw unknown(id);
    }

    /**
     * An import whose errors are still kept.
     *
     * @throws ProgressException UNKNOWN without such an import, and where they were cleared;
     *     FORBIDDEN to another department than the one that sent it
     */
    StoredImport withErrors(Caller by, String id) {
        StoredImport found = stored(id);
        Access.requireSender(by, found.by().department(), id);
        if (found.clearedAt() != null) {
            String message =
                    "What was wrong with its rows was cleared at "
                            + found.clearedAt()
                            + "; send the file again, with dryRun=true, to read it once more.";
            throw new ProgressException(
                    ErrorKind.UNKNOWN,
                    "import-errors-cleared",
                    message,
                    List.of(new FieldError(":import", "import-errors-cleared", message, id)));
        }
        return found;
    }

    private static ProgressException unknown(String id) {
        return ProgressException.unknown("import", id);
    }

    private static <T, R> Page<R> page(
            List<T> found, int most, Function<T, R> view, Function<T, String> position) {
        boolean isLast = found.size() <= most;
        return new Page<>(
                found.stream().limit(most).map(view).toList(),
                isLast ? null : Ask.cursor(position.apply(found.get(most - 1))));
    }

    private static String[] position(String cursor, String filter, int parts) {
        String[] position = Ask.position(cursor).split("\\|", -1);
        if (position.length != parts || !position[0].equals(filter)) {
            throw foreign(cursor);
        }
        return position;
    }

    private static <T> T read(String cursor, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw foreign(cursor);
        }
    }

    private static ProgressException foreign(String cursor) {
        return ProgressException.invalid(
                "?cursor",
                "cursor-foreign",
                "'cursor' belongs to another list or other filters; begin again without it.",
                cursor);
    }
}
