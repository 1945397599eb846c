package org.districtprogress.service.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Name;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the columns of a table are called, from a file of the service that owns it, {@code
 * tables/NAME.yaml}:
 *
 * <pre>
 * columns:                                 # every column, in order
 *   record.receipts.*.sum: [到账.*.金额, Receipts.*.Sum]
 * kinds: {record.signedOn: DAY}            # where no record says it; TEXT otherwise
 * required: [id]                           # where no record says it
 * units: {record.receipts.*.sum: [元, yuan]}
 * help: {record.receipts.*.sum: [大于 0, More than 0]}
 * choices:                                 # by the name of the enum, or by column
 *   Origin: {CN_SD: [山东, Shandong]}
 * </pre>
 *
 * What is missing there, and what is there in excess, is an error: see {@link #checkAllUsed}.
 */
public final class Labels {

    private static final Set<String> SECTIONS =
            Set.of("columns", "kinds", "required", "units", "help", "choices");

    private final String file;
    private final Map<?, ?> root;
    private final Set<String> used = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private Labels(String file, Map<?, ?> root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Of the file {@code tables/NAME.yaml} on the class path of {@code owner}.
     *
     * @throws IllegalStateException when there is none, or not in this form
     */
    public static Labels of(Class<?> owner, String name) {
        String file = "tables/" + name + ".yaml";
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream in = owner.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            Object root =
                    new Yaml(new SafeConstructor(strict))
                            .load(new InputStreamReader(in, StandardCharsets.UTF_8));
            if (!(root instanceof Map<?, ?> sections) || !SECTIONS.containsAll(sections.keySet())) {
                throw new IllegalStateException(file + " has other sections than " + SECTIONS);
            }
            return new Labels(file, sections);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The columns as the file alone says them, for tables behind which there is no record. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Object path : section("columns").keySet()) {
            ColumnKind kind = kind(path.toString());
            List<Column.Choice> choices =
                    kind == ColumnKind.CHOICE ? choices(path.toString(), List.of()) : List.of();
            columns.add(column(path.toString(), kind, choices, isRequired(path.toString())));
        }
        checkAllUsed();
        return List.copyOf(columns);
    }

    Column column(String path, ColumnKind kind, List<Column.Choice> choices, boolean isRequired) {
        Name name = name("columns", path);
        return new Column(
                path,
                name == null ? new Name(path, path) : name,
                kind,
                choices,
                section("units").containsKey(path) ? name("units", path) : null,
                isRequired,
                section("help").containsKey(path) ? name("help", path) : null);
    }

    /** The values of a closed list with their names; {@code codes} are all of them, if known. */
    List<Column.Choice> choices(String list, List<String> codes) {
        Map<String, Column.Choice> choices = new LinkedHashMap<>();
        used.add("choices " + list);
        if (!(section("choices").get(list) instanceof Map<?, ?> names)) {
            faults.add("choices " + list + " is missing");
            return List.of();
        }
        for (Object code : codes.isEmpty() ? names.keySet() : codes) {
            Name name = name(names.get(code), "choices " + list + " " + code);
            if (name != null) {
                choices.put(code.toString(), new Column.Choice(code.toString(), name));
            }
        }
        for (Object code : names.keySet()) {
            if (!choices.containsKey(code.toString())) {
                faults.add("choices " + list + " " + code + " is no value");
            }
        }
        return List.copyOf(choices.values());
    }

    private ColumnKind kind(String path) {
        Object kind = section("kinds").get(path);
        used.add("kinds " + path);
        return kind == null ? ColumnKind.TEXT : ColumnKind.valueOf(kind.toString());
    }

    private boolean isRequired(String path) {
        used.add("required " + path);
        return section("required").containsKey(path);
    }

    /**
     * Refuses what is missing or in excess.
     *
     * @throws IllegalStateException that names all of it
     */
    void checkAllUsed() {
        for (String section : SECTIONS) {
            for (Object key : section(section).keySet()) {
                if (!used.contains(section + " " + key)) {
                    faults.add(section + " " + key + " is of no column");
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(file + ": " + String.join("; ", faults));
        }
    }

    private Map<?, ?> section(String name) {
        Object section = root.get(name);
        if (section instanceof List<?> list) {
            Map<Object, Object> keys = new HashMap<>();
            list.forEach(key -> keys.put(key, key));
            return keys;
        }
        return section instanceof Map<?, ?> map ? map : Map.of();
    }

    @Nullable
    private Name name(String section, String key) {
        used.add(section + " " + key);
        return name(section(section).get(key), section + " " + key);
    }

    @Nullable
    private Name name(@Nullable Object found, String what) {
        if (found instanceof List<?> both
                && both.size() == 2
                && both.stream().allMatch(each -> each instanceof String s && !s.isBlank())) {
            return new Name((String) both.get(0), (String) both.get(1));
        }
        faults.add(what + " is not [Chinese, English]");
        return null;
    }
}
