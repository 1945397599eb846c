package org.districtprogress.gateway.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.districtprogress.core.Nullable;

/**
 * One gateway works in a folder at a time: two would each go on with the trail where they began,
 * and undo what the other does to clients. It ends with the process, however that ends.
 */
final class FolderLock {

    private static final String NAME = "gateway.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws IllegalStateException while another gateway has it
     */
    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(NAME),
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            if (locked(channel) == null) {
                channel.close();
                throw new IllegalStateException(
                        "another gateway works in " + folder + "; give each a folder of its own");
            }
            return new FolderLock(channel);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(NAME + " could not be written", unwritable);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    void leave() {
        try {
            channel.close();
        } catch (IOException left) {
            throw new UncheckedIOException(NAME + " could not be left", left);
        }
    }
}
