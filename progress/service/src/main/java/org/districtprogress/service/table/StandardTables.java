package org.districtprogress.service.table;

import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.register.Register;

/** The tables that every service has: observations, milestones, and one of each register. */
public final class StandardTables {

    private static final String RECORD = "record";

    private StandardTables() {}

    /** Figures of all indicators. */
    public static Table observations() {
        return new Table(
                "observations",
                new Name("观测值", "Observations"),
                Labels.of(StandardTables.class, "observations").columns());
    }

    /** Milestones of all commitments, and their completion. */
    public static Table milestones() {
        return new Table(
                "milestones",
                new Name("节点", "Milestones"),
                Labels.of(StandardTables.class, "milestones").columns());
    }

    /** The records of a register; its labels are in {@code tables/CODE.yaml} of its service. */
    public static Table of(Register<?> register) {
        List<Column> columns = new ArrayList<>();
        for (Column column : Labels.of(StandardTables.class, RECORD).columns()) {
            columns.add(column);
            if ("id".equals(column.path())) {
                columns.addAll(
                        Columns.of(
                                register.type(),
                                RECORD,
                                Labels.of(register.getClass(), register.code())));
            }
        }
        return new Table(register.code(), register.name(), columns, register.masks());
    }
}
