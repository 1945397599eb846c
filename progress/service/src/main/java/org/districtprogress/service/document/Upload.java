package org.districtprogress.service.document;

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
import java.util.Objects;
import org.districtprogress.service.received.ReceivingFolder;

/**
 * A file as it was received, on disk until it is closed: however slowly it came, no memory and no
 * database connection was held for it.
 *
 * @param file where it lies
 * @param sha256 64 lower-case hex digits
 * @param bytes its length
 */
public record Upload(Path file, String sha256, long bytes) implements AutoCloseable {

    public Upload {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Reads the content to its end; what its reading throws leaves no file behind. */
    public static Upload receive(InputStream content, ReceivingFolder folder) {
        Path file = null;
        boolean isReceived = false;
        try {
            file = folder.newFile(".upload");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                bytes = content.transferTo(out);
            }
            isReceived = true;
            return new Upload(file, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the upload could not be kept", unwritable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        } finally {
            if (!isReceived && file != null) {
                delete(file);
            }
        }
    }

    /** Its content from the start. */
    public InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the upload could not be read", unreadable);
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
            Log.warnf("event=upload-left-behind file=%s cause=%s", file, undeletable.getMessage());
        }
    }
}
