package org.districtprogress.gateway.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;

/**
 * One file of the page.
 *
 * @param plain its bytes
 * @param packed the same by gzip, under a tag of its own: two forms, two strong tags
 */
record PageFile(String mediaType, KeptAnswer<String> plain, KeptAnswer<String> packed) {

    /** Where the files lie in the class path. */
    private static final String FOLDER = "page/";

    /** The file of this name; empty where the page has none. */
    static Optional<PageFile> of(String name, String mediaType) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] bytes = file.readAllBytes();
            return Optional.of(
                    new PageFile(
                            mediaType,
                            KeptAnswer.of(name, bytes, Freshness.CURRENT),
                            KeptAnswer.of(name, packed(bytes), Freshness.CURRENT)));
        } catch (IOException failure) {
            throw new IllegalStateException("A file of the page cannot be read: " + name, failure);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        }
        return packed.toByteArray();
    }
}
