package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in one sentence why something could not be written. */
final class DiskTrouble {
    private DiskTrouble() {}

    static LaunchException writing(Path place, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("No space left") || message.contains("quota")) {
            return new LaunchException(
                    "The disk of " + place + " is full; free some space and start again.", failure);
        }
        if (failure instanceof AccessDeniedException || message.contains("Permission denied")) {
            return new LaunchException(
                    "%s cannot be written by this user; choose another folder with --data."
                            .formatted(place),
                    failure);
        }
        if (message.toLowerCase(Locale.ROOT).contains("read-only")) {
            return new LaunchException(
                    place + " is on a read-only disk; choose another folder with --data.", failure);
        }
        return new LaunchException(place + " cannot be written: " + message + ".", failure);
    }
}
