package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes one program had loaded when it was ready, kept in the form the JVM maps at its next
 * start. It holds for one JVM and one build of the program; the JVM ignores one that does not fit.
 */
final class StartArchive {
    /** From here on the JVM also keeps profiles and writes the archive in one step. */
    private static final int AHEAD_OF_TIME_CACHE = 25;

    private final Path archive;
    private final Path programFolder;

    StartArchive(Path folder, String program, Path programFolder) {
        String kind = isCache() ? ".aot" : ".jsa";
        archive = folder.resolve(program + kind);
        this.programFolder = programFolder;
    }

    private static boolean isCache() {
        return Runtime.version().feature() >= AHEAD_OF_TIME_CACHE;
    }

    boolean isCurrent() {
        try {
            return Files.exists(archive)
                    && Files.exists(key())
                    && Files.readString(key(), StandardCharsets.UTF_8).equals(fingerprint());
        } catch (IOException e) {
            return false;
        }
    }

    List<String> flagsToUse() {
        return isCurrent()
                ? List.of((isCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive)
                : List.of();
    }

    /** Flags for one rehearsal; what an interrupted one left behind is removed first. */
    List<String> flagsToWrite() {
        try {
            Files.deleteIfExists(draft());
        } catch (IOException e) {
            throw DiskTrouble.writing(draft(), e);
        }
        return List.of((isCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + draft());
    }

    /** Takes what the program wrote at its end into use; false if it wrote nothing. */
    boolean accept() {
        try {
            if (!Files.exists(draft())) {
                return false;
            }
            Files.deleteIfExists(key());
            Files.move(draft(), archive, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(key(), fingerprint(), StandardCharsets.UTF_8);
            return true;
        } catch (IOException e) {
            throw DiskTrouble.writing(archive, e);
        }
    }

    private Path draft() {
        return archive.resolveSibling("draft-" + archive.getFileName());
    }

    private Path key() {
        return archive.resolveSibling(archive.getFileName() + ".key");
    }

    private String fingerprint() throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(System.getProperty("java.vm.version")).append('\n');
        text.append(System.getProperty("java.home")).append('\n');
        try (Stream<Path> walk = Files.walk(programFolder)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                text.append(path).append(' ').append(Files.size(path)).append(' ');
                text.append(Files.getLastModifiedTime(path).toMillis()).append('\n');
            }
        }
        return text.toString();
    }
}
