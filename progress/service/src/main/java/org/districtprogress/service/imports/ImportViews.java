package org.districtprogress.service.imports;

import org.districtprogress.api.Paths;
import org.districtprogress.api.imports.ImportProblem;
import org.districtprogress.api.imports.ImportView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.persistence.StoredImport;

/** Imports as answers show them. */
final class ImportViews {

    private ImportViews() {}

    /** As the department sees it that sent it. */
    static ImportView of(StoredImport stored) {
        return of(stored, stored.sent().sha256(), stored.problem());
    }

    /**
     * As others see one into a register that masks: from the hash of a short file its rows can be
     * guessed, and what is wrong with it may quote them.
     */
    static ImportView masked(StoredImport stored) {
        ImportProblem problem = stored.problem();
        return of(stored, null, problem == null ? null : ErrorViews.withoutQuotes(problem));
    }

    private static ImportView of(
            StoredImport stored, @Nullable String sha256, @Nullable ImportProblem problem) {
        StoredImport.Sent sent = stored.sent();
        String path = Paths.IMPORTS + "/" + stored.id();
        boolean hasRejected =
                stored.state().isEnd()
                        && stored.counts().rejected() > 0
                        && stored.clearedAt() == null;
        return new ImportView(
                stored.id().toString(),
                sent.target(),
                sent.mode(),
                sent.isDryRun(),
                stored.state(),
                sent.format().name(),
                sent.bytes(),
                sha256,
                stored.receivedAt(),
                stored.startedAt(),
                stored.finishedAt(),
                stored.recordedAt(),
                stored.progress(),
                stored.counts(),
                stored.isTruncated(),
                problem,
                path + "/errors",
                hasRejected ? path + "/rejected" : null);
    }
}
