package org.districtprogress.problem.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A file that only its owner reads, in a folder of its own: replaced as a whole or not at all. */
public record OwnerFile(Path path) {

    private static final String OWNER_ONLY = "rw-------";
    private static final String FOLDER_OF_OWNER = "rwx------";

    /** Its content; empty when it is not there. */
    public Optional<String> read() {
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path.getFileName() + " could not be read", unreadable);
        }
    }

    /** When it was last changed, in milliseconds; 0 when it is not there. */
    public long changedAt() {
        return path.toFile().lastModified();
    }

    /** Writes it beside and moves it into its place once the disk has it. */
    public void write(String content) {
        try {
            Files.createDirectories(path.getParent(), only(FOLDER_OF_OWNER));
            Path beside =
                    Files.createTempFile(
                            path.getParent(), path.getFileName() + ".", ".new", only(OWNER_ONLY));
            try {
                try (FileChannel channel =
                        FileChannel.open(beside, Set.of(StandardOpenOption.WRITE))) {
                    ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    channel.force(true);
                }
                Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    path.getFileName() + " could not be written", unwritable);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> only(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }
}
