package org.districtprogress.api.imports;

import java.time.Instant;
import org.districtprogress.core.Nullable;

/**
 * A file of rows that was sent in, and what became of it.
 *
 * @param into observations, milestones, or the code of a register
 * @param format NDJSON, CSV or XLSX, as found in the content
 * @param bytes length of the file, unpacked
 * @param sha256 of the file, unpacked; null to another department than the one that sent it, of a
 *     register that masks
 * @param startedAt null while it waits
 * @param finishedAt null until it has ended
 * @param recordedAt moment of everything that it recorded; null where it recorded nothing
 * @param counts what its rows came to; all 0 until they were checked
 * @param truncated whether reading stopped because too many rows were rejected
 * @param problem why the file as a whole was not taken; null where only rows are at fault, or none;
 *     without what it quotes where {@code sha256} is null
 * @param errors path of what is wrong with its rows
 * @param rejectedRows path of its rejected rows as a file; null where there are none, or none any
 *     longer
 */
public record ImportView(
        String id,
        String into,
        ImportMode mode,
        boolean dryRun,
        ImportState state,
        String format,
        long bytes,
        @Nullable String sha256,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant recordedAt,
        ImportProgress rows,
        ImportCounts counts,
        boolean truncated,
        @Nullable ImportProblem problem,
        String errors,
        @Nullable String rejectedRows) {}
