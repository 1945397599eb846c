package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that keeps everything the suite writes: the database cluster, the unpacked PostgreSQL,
 * passwords, start archives, logs and pid files.
 */
record DataFolder(Path path) {
    private static final List<String> PREPARED = List.of("logs", "run", "archives", "binaries");
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long NEEDED_AT_FIRST = 500 * MEBIBYTE;
    private static final long NEEDED_LATER = 150 * MEBIBYTE;

    Path cluster() {
        return path.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    Path passwords() {
        return path.resolve("passwords.properties");
    }

    /** Clients, keys and the first client's secret, written by the gateway. */
    Path identity() {
        return path.resolve("identity");
    }

    /** The key that seals a service's audit trail, and its latest checkpoint. */
    Path audit(CampaignService service) {
        return path.resolve("audit").resolve(service.program());
    }

    Path firstSecret() {
        return identity().resolve("admin.secret");
    }

    Path archives() {
        return path.resolve("archives");
    }

    Path lock() {
        return path.resolve("launcher.lock");
    }

    /** Whether it is one of the entries that {@link #prepare} and the lock make. */
    boolean isPrepared(Path entry) {
        return entry.equals(lock()) || PREPARED.contains(entry.getFileName().toString());
    }

    LogFile log(String program) {
        return new LogFile(path.resolve("logs").resolve(program + ".log"));
    }

    PidFile pidFile(String program) {
        return new PidFile(path.resolve("run").resolve(program + ".pid"), path.toString());
    }

    /** Creates the folder where missing; fails unless it can be written and has room. */
    void prepare() {
        try {
            Path existing = path.toRealPath();
            if (!Files.isDirectory(existing)) {
                throw new LaunchException(path + " is a file; choose a folder with --data.");
            }
        } catch (IOException missing) {
            create(path);
        }
        for (String part : PREPARED) {
            create(path.resolve(part));
        }
        requireRoom();
    }

    private void create(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", null));
        } catch (IOException e) {
            throw DiskTrouble.writing(folder, e);
        }
    }

    private void requireRoom() {
        long needed = Files.exists(cluster()) ? NEEDED_LATER : NEEDED_AT_FIRST;
        try {
            long free = Files.getFileStore(path).getUsableSpace();
            if (free < needed) {
                throw new LaunchException(
                        "The disk of %s has only %s MB free and %s MB are needed; free some, or choose another folder with --data."
                                .formatted(path, free / MEBIBYTE, needed / MEBIBYTE));
            }
        } catch (IOException e) {
            throw DiskTrouble.writing(path, e);
        }
    }

    /** Removes a folder with all it holds, if it is there. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path found : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(found);
            }
        }
    }
}
