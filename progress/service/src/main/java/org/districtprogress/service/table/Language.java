package org.districtprogress.service.table;

import java.util.List;
import java.util.Locale;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.plan.Name;
import org.districtprogress.problem.Nearest;

/** Which of its names a file calls its columns by. */
public enum Language {
    /** The paths, which programs know. */
    CODE,
    ZH,
    EN;

    private static final List<String> ASKED = List.of("zh", "en");

    /**
     * The language that a caller asks for with {@code lang}.
     *
     * @param otherwise where none is asked for
     * @throws ProgressException INVALID for another
     */
    public static Language asked(@Nullable String lang, Language otherwise) {
        if (lang == null) {
            return otherwise;
        }
        if (!ASKED.contains(lang)) {
            throw ProgressException.invalid(
                    "?lang", "choice-unknown", Nearest.sentence(lang, ASKED), lang);
        }
        return valueOf(lang.toUpperCase(Locale.ROOT));
    }

    /** As callers ask for it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(String code, Name name) {
        return switch (this) {
            case CODE -> code;
            case ZH -> name.zh();
            case EN -> name.en();
        };
    }

    /** A name in this language; in English for programs. */
    @Nullable
    String of(@Nullable Name name) {
        return name == null ? null : this == ZH ? name.zh() : name.en();
    }
}
