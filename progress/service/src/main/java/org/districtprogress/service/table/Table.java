package org.districtprogress.service.table;

import java.util.List;
import java.util.Objects;
import org.districtprogress.core.plan.Name;

/**
 * What a file of rows can hold: observations, milestones, or the records of one register.
 *
 * @param code as it stands in {@code into}, e.g. {@code projects}
 * @param name as a sheet and a file are called
 * @param columns in their order
 */
public record Table(String code, Name name, List<Column> columns) {

    public Table {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
    }
}
