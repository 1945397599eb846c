package org.districtprogress.gateway.csv;

import java.util.List;
import org.districtprogress.api.district.DepartmentReporting;
import org.districtprogress.api.district.ReportedNumber;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.table.Table;

/** What departments owe, a row for each of their numbers. */
public final class ReportingTable {

    private ReportingTable() {}

    /** The rows; the department is blank for what nobody owns. */
    public static Table of(List<DepartmentReporting> departments) {
        return new Columns<Owed>()
                .text("department", Owed::department)
                .text("indicator", each -> each.number().indicator())
                .name("name", each -> each.number().name())
                .text("campaign", each -> each.number().campaign())
                .text("reporting", each -> each.number().reporting())
                .text("status", each -> each.number().status())
                .text("period", each -> each.number().period())
                .text("end", each -> each.number().end())
                .text("recordedAt", each -> each.number().recordedAt())
                .of(
                        "reporting",
                        departments.stream()
                                .flatMap(
                                        each ->
                                                each.numbers().stream()
                                                        .map(
                                                                number ->
                                                                        new Owed(
                                                                                each.department(),
                                                                                number)))
                                .toList());
    }

    private record Owed(@Nullable String department, ReportedNumber number) {}
}
