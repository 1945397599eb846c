package org.districtprogress.service.imports;

import org.districtprogress.api.Paths;
import org.districtprogress.api.imports.ImportView;
import org.districtprogress.service.persistence.StoredImport;

/** Imports as answers show them. */
final class ImportViews {

    private ImportViews() {}

    static ImportView of(StoredImport stored) {
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
                sent.sha256(),
                stored.receivedAt(),
                stored.startedAt(),
                stored.finishedAt(),
                stored.recordedAt(),
                stored.progress(),
                stored.counts(),
                stored.isTruncated(),
                stored.problem(),
                path + "/errors",
                hasRejected ? path + "/rejected" : null);
    }
}
