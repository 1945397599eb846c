package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The client that the gateway makes at its first start, so that somebody can admit others: its
 * secret is shown once and kept in a file that only the owner reads.
 */
final class FirstClient {
    private static final String NAME = "admin";

    private final DataFolder folder;
    private final boolean isKnown;

    /** To be made before the start, to know whether it is the first. */
    FirstClient(DataFolder folder) {
        this.folder = folder;
        isKnown = Files.exists(folder.firstSecret());
    }

    /** What a person is told of it. */
    List<String> lines() {
        if (!Files.exists(folder.firstSecret())) {
            return List.of();
        }
        String where = "%s, secret in %s".formatted(NAME, folder.firstSecret());
        String first = "  %-20s %s".formatted("First client", where);
        if (isKnown) {
            return List.of(first);
        }
        try {
            String secret = Files.readString(folder.firstSecret()).strip();
            return List.of(first, "  %-20s %s (not shown again)".formatted("its secret", secret));
        } catch (IOException e) {
            throw new LaunchException(folder.firstSecret() + " cannot be read.", e);
        }
    }
}
