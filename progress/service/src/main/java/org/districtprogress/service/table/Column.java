package org.districtprogress.service.table;

import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Name;

/**
 * One column of a table: a place in the JSON of a row.
 *
 * @param path dotted place of the value, e.g. {@code source.system}; {@code *} stands for the
 *     number of an entry in a list, from 1, e.g. {@code record.payments.*.sum}
 * @param name heading, and what a spreadsheet shows
 * @param kind what its cells hold
 * @param choices the closed list of its values; empty where there is none
 * @param unit of a number, as shown; null where it has none
 * @param required whether a row cannot do without it
 * @param help what belongs in it; null where the name says it
 */
public record Column(
        String path,
        Name name,
        ColumnKind kind,
        List<Choice> choices,
        @Nullable Name unit,
        boolean required,
        @Nullable Name help) {

    public Column {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        choices = List.copyOf(choices);
    }

    /** The same column with a closed list that is only known while a service runs. */
    public Column withChoices(List<Choice> known) {
        return new Column(path, name, ColumnKind.CHOICE, known, unit, required, help);
    }

    /** One value of a closed list. */
    public record Choice(String code, Name name) {}
}
