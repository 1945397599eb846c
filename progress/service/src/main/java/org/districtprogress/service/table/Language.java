package org.districtprogress.service.table;

import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Name;

/** Which of its names a file calls its columns by. */
public enum Language {
    /** The paths, which programs know. */
    CODE,
    ZH,
    EN;

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
