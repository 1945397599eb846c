package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers which process runs a program, so that the next start finds what a killed launcher left.
 *
 * @param path the file that holds the process id
 * @param marker text that the command line of every process of this data folder contains: a process
 *     id alone may since have gone to a stranger
 */
record PidFile(Path path, String marker) {
    void write(long pid) {
        try {
            Files.writeString(path, pid + "\n", StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw DiskTrouble.writing(path, e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw DiskTrouble.writing(path, e);
        }
    }

    /** The process that still runs this program, if there is one and it is really ours. */
    Optional<ProcessHandle> leftover() {
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            String first =
                    Files.readString(path, StandardCharsets.US_ASCII)
                            .lines()
                            .findFirst()
                            .orElse("");
            return ProcessHandle.of(Long.parseLong(first.strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(this::isOurs);
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        } catch (IOException e) {
            throw new LaunchException(path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(marker)).isPresent();
    }
}
