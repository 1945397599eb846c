package org.districtprogress.gateway.words;

import io.vertx.ext.web.LanguageHeader;
import java.util.List;
import java.util.Locale;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Nearest;

/** A language that people are answered in. */
public enum Language {
    ZH,
    EN;

    private static final List<String> ASKED = List.of("zh", "en");

    /**
     * What is asked for with {@code lang}, else the first known one that the browser prefers, else
     * Chinese.
     *
     * @throws ProgressException INVALID for another {@code lang}
     */
    public static Language of(@Nullable String lang, List<LanguageHeader> preferred) {
        if (lang == null) {
            return preferred.stream()
                    .map(LanguageHeader::tag)
                    .map(tag -> tag == null ? "" : tag.toLowerCase(Locale.ROOT))
                    .filter(ASKED::contains)
                    .findFirst()
                    .map(Language::of)
                    .orElse(ZH);
        }
        if (!ASKED.contains(lang)) {
            throw ProgressException.invalid(
                    "?lang", "choice-unknown", Nearest.sentence(lang, ASKED), lang);
        }
        return of(lang);
    }

    private static Language of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /** As callers ask for it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a document says what it is in. */
    public String documentTag() {
        return this == ZH ? "zh-CN" : "en";
    }
}
