package org.districtprogress.service.imports;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.districtprogress.service.received.ReceivingFolder;

/**
 * A file of rows on disk, until it is closed: no memory is held for it, however long it is.
 *
 * @param file where it lies
 * @param bytes its length
 * @param sha256 64 lower-case hex digits
 */
record ReceivedFile(Path file, long bytes, String sha256) implements AutoCloseable {

    /** Reads a content to its end; what its reading throws leaves no file behind. */
    static ReceivedFile receive(InputStream content, ReceivingFolder folder) {
        Path file = null;
        boolean isReceived = false;
        try {
            file = folder.newFile(".rows");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                bytes = content.transferTo(out);
            }
            isReceived = true;
            return new ReceivedFile(file, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the file could not be kept", unwritable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        } finally {
            if (!isReceived && file != null) {
                delete(file);
            }
        }
    }

    @Override
    public void close() {
        delete(file);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            Log.warnf("event=import-left-behind file=%s cause=%s", file, undeletable.getMessage());
        }
    }
}
