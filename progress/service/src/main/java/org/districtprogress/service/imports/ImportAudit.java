package org.districtprogress.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.districtprogress.api.Paths;
import org.districtprogress.api.imports.ImportState;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.service.persistence.AuditPlace;
import org.districtprogress.service.persistence.AuditRepository;
import org.districtprogress.service.persistence.Closing;
import org.districtprogress.service.persistence.ImportRepository;
import org.districtprogress.service.persistence.StoredImport;

/**
 * Says in the audit trail how an import ended: one entry with the hash of its file, however many
 * rows there are. Which rows they became is said by their common moment.
 */
@ApplicationScoped
class ImportAudit {

    private final Clock clock;
    private final ImportRepository imports;
    private final AuditRepository trail;

    ImportAudit(Clock clock, ImportRepository imports, AuditRepository trail) {
        this.clock = clock;
        this.imports = imports;
        this.trail = trail;
    }

    /** Appends it to the caller's transaction, which ends the import. */
    AuditPlace note(UUID id, StoredImport.Sent sent, ImportRun.Ended ended) {
        boolean isTaken = ended.end().state() == ImportState.COMPLETED;
        Effect effect =
                new Effect(
                        Paths.IMPORTS + "/" + id,
                        null,
                        Hash.parse(sent.sha256()),
                        ended.moment() == null ? null : ended.moment().sequence(),
                        status(ended.end().state()),
                        code(ended.end()),
                        null);
        return trail.close(
                new Closing(
                        new AuditEntry(
                                ended.moment() == null
                                        ? clock.instant()
                                        : ended.moment().recordedAt(),
                                isTaken ? AuditKind.WRITE : AuditKind.REFUSAL,
                                imports.origin(id),
                                action(sent),
                                effect),
                        null));
    }

    private static String action(StoredImport.Sent sent) {
        return "POST "
                + Paths.IMPORTS
                + "?into="
                + sent.target()
                + "&mode="
                + sent.mode().name().toLowerCase(Locale.ROOT)
                + (sent.isDryRun() ? "&dryRun=true" : "");
    }

    private static int status(ImportState state) {
        return switch (state) {
            case COMPLETED -> 200;
            case REJECTED -> 422;
            default -> 500;
        };
    }

    private static @Nullable String code(StoredImport.End end) {
        if (end.problem() != null) {
            return end.problem().code();
        }
        return end.state() == ImportState.REJECTED ? "rows-rejected" : null;
    }
}
