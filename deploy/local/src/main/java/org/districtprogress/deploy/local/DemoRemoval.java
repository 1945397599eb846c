package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.file.Files;

/** Removes a synthetic year again, with the folder that keeps it and nothing else. */
final class DemoRemoval {
    private DemoRemoval() {}

    /** Refused where the folder is not marked, or a suite runs on it. */
    static void remove(DataFolder folder, Reporter reporter) {
        if (!Files.exists(folder.path())) {
            reporter.say(folder.path() + " is not there; there is nothing to remove.");
            return;
        }
        if (Files.isSymbolicLink(folder.path()) || !new SyntheticMark(folder).isThere()) {
            throw new LaunchException(
                    "%s is not marked as synthetic; only what --demo made is removed."
                            .formatted(folder.path()));
        }
        try (DataFolderLock held = DataFolderLock.acquire(folder)) {
            new Leftovers(folder, reporter).end();
            DataFolder.remove(folder.path());
        } catch (IOException e) {
            throw new LaunchException(
                    "%s could not be removed: %s.".formatted(folder.path(), e.getMessage()), e);
        }
        reporter.say(folder.path() + " is removed.");
    }
}
