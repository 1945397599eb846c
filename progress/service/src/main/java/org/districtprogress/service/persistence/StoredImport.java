package org.districtprogress.service.persistence;

import java.time.Instant;
import java.util.UUID;
import org.districtprogress.api.imports.ImportCounts;
import org.districtprogress.api.imports.ImportMode;
import org.districtprogress.api.imports.ImportProblem;
import org.districtprogress.api.imports.ImportProgress;
import org.districtprogress.api.imports.ImportState;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.service.table.Format;

/**
 * An import as its row says.
 *
 * @param clearedAt when its errors were cleared; null while they are kept, or where there were none
 */
public record StoredImport(
        UUID id,
        Caller by,
        Sent sent,
        ImportState state,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant recordedAt,
        @Nullable Instant clearedAt,
        ImportProgress progress,
        ImportCounts counts,
        boolean isTruncated,
        @Nullable ImportProblem problem) {

    /** What was sent, and what was asked of it; it never changes. */
    public record Sent(
            String target,
            ImportMode mode,
            boolean isDryRun,
            Format format,
            long bytes,
            String sha256) {}

    /** How an import ends. */
    public record End(
            ImportState state,
            @Nullable Instant recordedAt,
            ImportProgress progress,
            ImportCounts counts,
            boolean isTruncated,
            @Nullable ImportProblem problem) {}
}
