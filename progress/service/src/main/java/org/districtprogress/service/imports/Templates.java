package org.districtprogress.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Nearest;
import org.districtprogress.service.table.Format;
import org.districtprogress.service.table.Language;
import org.districtprogress.service.table.Table;
import org.districtprogress.service.table.Template;

/** Workbooks to be filled in and imported. */
@ApplicationScoped
public class Templates {

    private static final List<String> LANGUAGES = List.of("zh", "en");
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
        if (language != null && !LANGUAGES.contains(language)) {
            throw ProgressException.invalid(
                    "?lang", "choice-unknown", Nearest.sentence(language, LANGUAGES), language);
        }
        Table table =
                targets.find(into)
                        .map(ImportTarget::table)
                        .orElseThrow(() -> ProgressException.unknown("into", into));
        String chosen = language == null ? "zh" : language;
        byte[] content = content(table, Language.valueOf(chosen.toUpperCase(Locale.ROOT)));
        return new TemplateFile(
                into + "-template-" + chosen + "." + Format.XLSX.ending(),
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
