package org.districtprogress.service.exports;

import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.table.Language;

/**
 * Whether a list is wanted as a file, and how.
 *
 * @param format null where a page is wanted
 * @param language of its headings and choices
 * @param isHistory whether everything that was said is wanted, or only what holds
 */
public record FileWish(@Nullable FileFormat format, Language language, boolean isHistory) {

    /**
     * The wish as a caller words it.
     *
     * @throws ProgressException INVALID, naming the parameter
     */
    public static FileWish of(
            @Nullable String format, @Nullable String language, @Nullable String history) {
        return of(format, language, history, false);
    }

    /**
     * The same of observations, which can be a statistical message too.
     *
     * @throws ProgressException INVALID, naming the parameter
     */
    public static FileWish ofFigures(
            @Nullable String format, @Nullable String language, @Nullable String history) {
        FileWish wish = of(format, language, history, true);
        if (wish.format() == FileFormat.SDMX_CSV) {
            refuse("lang", language, "It has the identifiers of its structure as headings.");
            if (wish.isHistory()) {
                refuse("history", history, "It has one value for each key.");
            }
        }
        return wish;
    }

    private static FileWish of(
            @Nullable String format,
            @Nullable String language,
            @Nullable String history,
            boolean isOfFigures) {
        boolean isHistory = Ask.flag("history", history);
        Language asked = Language.asked(language, Language.CODE);
        if (format == null && language != null) {
            throw needsFormat("lang", language);
        }
        return new FileWish(
                format == null ? null : FileFormat.of(format, isOfFigures), asked, isHistory);
    }

    public boolean isFile() {
        return format != null;
    }

    /**
     * Refuses what belongs to pages when a file is wanted.
     *
     * @throws ProgressException INVALID, {@code parameter-not-with-format}
     */
    public void refusePages(@Nullable String limit, @Nullable String cursor) {
        refuse("limit", limit, "A file has the whole list, and no pages.");
        refuse("cursor", cursor, "A file has the whole list, and no pages.");
    }

    /**
     * Refuses a history of a list that shows none by the page.
     *
     * @throws ProgressException INVALID, {@code parameter-needs-format}
     */
    public void refuseHistory() {
        if (isHistory) {
            throw needsFormat("history", "true");
        }
    }

    static void refuse(String name, @Nullable String value, String why) {
        if (value != null) {
            throw ProgressException.invalid("?" + name, "parameter-not-with-format", why, value);
        }
    }

    private static ProgressException needsFormat(String name, String value) {
        return ProgressException.invalid(
                "?" + name,
                "parameter-needs-format",
                "It is about a file; name a 'format' too: ndjson, csv or xlsx.",
                value);
    }
}
