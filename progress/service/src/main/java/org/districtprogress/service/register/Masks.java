package org.districtprogress.service.register;

import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Source;

/** How texts that may name a person are shown: {@code 张**}. */
public final class Masks {

    /** What a text has in place of all but its first character. */
    public static final String MASK = "**";

    /**
     * Fields of a source that are free text, by name. Its system is none: who judges a record has
     * to know who reported it.
     */
    public static final Set<String> OF_SOURCE = Set.of("record", "title", "url");

    private Masks() {}

    /** The first character only, and no hint of how many there are. */
    public static @Nullable String of(@Nullable String text) {
        return text == null || text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)) + MASK;
    }

    /** Its free texts masked. */
    static Source of(Source source) {
        return new Source(
                source.system(),
                of(source.record()),
                of(source.title()),
                of(source.url()),
                source.publishedOn(),
                source.confidence());
    }

    /** Whether a text may be one that an answer showed. */
    public static boolean isMasked(@Nullable String text) {
        return text != null && text.endsWith(MASK);
    }
}
