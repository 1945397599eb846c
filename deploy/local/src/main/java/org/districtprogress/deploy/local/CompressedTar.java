package org.districtprogress.deploy.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a .tar.xz so that every user of the machine may read, and no other may change, it. */
final class CompressedTar {
    private static final int OWNER_MAY_EXECUTE = 0100;
    private static final Set<PosixFilePermission> PROGRAM =
            PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> PLAIN =
            PosixFilePermissions.fromString("rw-r--r--");

    private CompressedTar() {}

    static void extract(InputStream compressed, Path folder) throws IOException {
        createFolder(folder);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(compressed))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                extract(entry, tar, folder);
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path folder)
            throws IOException {
        Path place = folder.resolve(entry.getName()).normalize();
        if (!place.startsWith(folder)) {
            throw new IOException("an entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            createFolder(place);
            return;
        }
        createFolder(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, place);
            boolean executable = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
            Files.setPosixFilePermissions(place, executable ? PROGRAM : PLAIN);
        }
    }

    private static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolder(folder.getParent());
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PROGRAM);
        }
    }
}
