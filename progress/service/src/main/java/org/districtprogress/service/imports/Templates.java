package org.districtprogress.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.table.Format;
import org.districtprogress.service.table.Language;
import org.districtprogress.service.table.Table;
import org.districtprogress.service.table.Template;

/** Workbooks to be filled in and imported. */
@ApplicationScoped
public class Templates {

    private static final int TAG_BYTES = 16;

    private final TargetRoster targets;

    Templates(TargetRoster targets) {
        this.targets = targets;
    }

    /** A small file, whole. */
    public record TemplateFile(String name, String mediaType, String tag, byte[] content) {

        public TemplateFile {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * The template of what can be imported.
     *
     * @param language in which it is worded; Chinese where absent
     * @throws ProgressException UNKNOWN when there is nothing of that code to import into; INVALID
     *     for another language
     */
    public TemplateFile of(String into, @Nullable String language) {
        Language worded = Language.asked(language, Language.ZH);
        Table table =
                targets.find(into)
                        .map(ImportTarget::table)
                        .orElseThrow(() -> ProgressException.unknown("into", into));
        byte[] content = content(table, worded);
        return new TemplateFile(
                into + "-template-" + worded.tag() + "." + Format.XLSX.ending(),
                Format.XLSX.mediaType(),
                digest(content),
                content);
    }

    private static byte[] content(Table table, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Template.write(table, language, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
