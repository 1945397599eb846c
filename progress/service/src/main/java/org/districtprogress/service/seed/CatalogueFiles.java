package org.districtprogress.service.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.districtprogress.core.Nullable;

/**
 * Where a catalogue lies, each file as an operator finds it: among the program's resources, or on
 * disk where the path is absolute.
 *
 * @param plan the plan as YAML, e.g. {@code catalogue/plan-2024.yaml}
 * @param figures the published figures as CSV, e.g. {@code catalogue/published-figures.csv}
 */
public record CatalogueFiles(String plan, String figures) {

    /**
     * The text of a file.
     *
     * @throws CatalogueException when it is not there or is not UTF-8
     */
    String text(String file) {
        Faults faults = new Faults(file);
        byte[] bytes = null;
        try (InputStream stream = open(file)) {
            if (stream == null) {
                faults.add(1, "file", "is not there");
            } else {
                bytes = stream.readAllBytes();
            }
        } catch (IOException unreadable) {
            faults.add(1, "file", "cannot be read: " + unreadable.getMessage());
        }
        faults.check();
        return decoded(bytes, faults);
    }

    private static String decoded(byte[] bytes, Faults faults) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            faults.add(1, "file", "is not UTF-8");
            throw faults.found();
        }
    }

    private static @Nullable InputStream open(String file) throws IOException {
        Path onDisk = Path.of(file);
        if (onDisk.isAbsolute()) {
            return Files.isRegularFile(onDisk) ? Files.newInputStream(onDisk) : null;
        }
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(file);
    }
}
