package org.districtprogress.service.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.districtprogress.core.Nullable;

/**
 * The entries of one kind in a plan, by code and in the file's order. An entry with a mistake is
 * known by its code alone, so that one mistake is not told again by everything that refers to it.
 */
final class Definitions<T> {

    private final String kind;
    private final Map<String, T> byCode = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    Definitions(String kind) {
        this.kind = kind;
    }

    /** Reads the entries; {@code reader} may answer null for one in which it found a mistake. */
    Definitions<T> read(List<YamlEntry> entries, Function<YamlEntry, T> reader) {
        for (YamlEntry entry : entries) {
            String code = entry.text("code");
            if (code == null) {
                continue;
            }
            Integer first = lines.putIfAbsent(code, entry.line());
            if (first != null) {
                entry.fault("the " + kind + " is defined already on line " + first);
            }
            T value = reader.apply(entry);
            byCode.putIfAbsent(code, entry.isSound() ? value : null);
        }
        return this;
    }

    /** What a reference leads to; a fault of the referring entry where that is nothing. */
    @Nullable
    T lead(YamlEntry from, @Nullable String code) {
        if (code != null && !byCode.containsKey(code)) {
            from.fault(
                    kind
                            + " '"
                            + code
                            + "' is not defined; defined are "
                            + String.join(", ", byCode.keySet()));
        }
        return byCode.get(code);
    }

    /** The entries without a mistake. */
    List<T> all() {
        return byCode.values().stream().filter(Objects::nonNull).toList();
    }

    /** Notes the line of every entry under its kind and code. */
    void lines(Map<String, Integer> into) {
        lines.forEach((code, line) -> into.put(kind + " " + code, line));
    }
}
