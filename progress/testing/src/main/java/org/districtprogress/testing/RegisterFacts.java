package org.districtprogress.testing;

import java.util.List;
import java.util.Map;

/**
 * What a suite must know of a register.
 *
 * @param register as it stands in the path
 * @param record a record that is as it should be; {@code name.zh} is replaced by the suite
 * @param changed the same record with something changed
 * @param word part of {@code record}'s text that a search finds
 * @param filter a filter that {@code record} passes, as {@code name=value}
 * @param sort a sort key
 * @param apart a record that sorts before {@code record} and does not pass the filter
 * @param wrong records that are refused, each with the pointer of the field at fault
 */
public record RegisterFacts(
        String register,
        Map<String, Object> record,
        Map<String, Object> changed,
        String word,
        String filter,
        String sort,
        Map<String, Object> apart,
        List<Wrong> wrong) {

    /** A record that is refused at a field. */
    public record Wrong(String pointer, Map<String, Object> record) {}

    /** The first word of the record's English name; null without one. */
    public String englishWord() {
        if (!(record.get("name") instanceof Map<?, ?> name) || name.get("en") == null) {
            return null;
        }
        return name.get("en").toString().replaceFirst(" .*", "");
    }

    /** A record with one field replaced. */
    public static Map<String, Object> with(Map<String, Object> record, String field, Object value) {
        Map<String, Object> changed = new java.util.LinkedHashMap<>(record);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    /** A record that is refused because of one field. */
    public Wrong wrong(String pointer, String field, Object value) {
        return new Wrong(pointer, with(record, field, value));
    }
}
