package org.districtprogress.service.register;

import java.util.Locale;

/**
 * Something that two records should not have in common.
 *
 * @param rule code of the {@link FlagRule} that is raised when they do
 * @param value compared as it is; see {@link #loosely} for names
 */
public record ClashKey(String rule, String value) {

    /** Of a text whose spelling varies: without blanks and punctuation, in lower case. */
    public static ClashKey loosely(String rule, String text) {
        return new ClashKey(
                rule, text.replaceAll("[\\p{P}\\p{Z}\\s]", "").toLowerCase(Locale.ROOT));
    }

    /** As it is stored beside the record. */
    public String stored() {
        return rule + ":" + value;
    }
}
