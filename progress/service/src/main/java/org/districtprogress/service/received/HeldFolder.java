package org.districtprogress.service.received;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder that a process holds by a lock on a file in it. A process that is gone holds nothing.
 */
final class HeldFolder implements AutoCloseable {

    private static final String PREFIX = "district-progress-received-";

    /** Without it a folder is nobody's yet, and is left alone. */
    private static final String LOCK = "held";

    private final Path path;
    private final FileChannel lock;

    private HeldFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static HeldFolder in(Path base) throws IOException {
        Path folder = Files.createTempDirectory(base, PREFIX);
        FileChannel lock =
                FileChannel.open(
                        folder.resolve(LOCK),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("a folder that was just created is held by another process");
        }
        return new HeldFolder(folder, lock);
    }

    Path path() {
        return path;
    }

    /** Removes every folder below a base that nobody holds; answers how many. */
    static int clear(Path base) throws IOException {
        int cleared = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(base, PREFIX + "*")) {
            for (Path folder : folders) {
                try {
                    cleared += clearIfLeft(folder) ? 1 : 0;
                } catch (IOException another) {
                    Log.debugf("event=received-files-left in=%s cause=%s", folder, another);
                }
            }
        }
        return cleared;
    }

    private static boolean clearIfLeft(Path folder) throws IOException {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                return false;
            }
            remove(folder);
            return true;
        } catch (OverlappingFileLockException oneOfThisProcess) {
            return false;
        } catch (NoSuchFileException notHeldYet) {
            return false;
        }
    }

    /** The lock goes last but one: until then nobody else takes the folder for left. */
    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.endsWith(LOCK)) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(folder.resolve(LOCK));
        Files.delete(folder);
    }

    @Override
    public void close() {
        try {
            if (Files.exists(path)) {
                remove(path);
            }
            lock.close();
        } catch (IOException undeletable) {
            Log.warnf("event=received-files-left in=%s cause=%s", path, undeletable.getMessage());
        }
    }
}
