package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.table.Column;
import org.districtprogress.service.table.Format;
import org.districtprogress.service.table.RowReader;
import org.districtprogress.service.table.RowReaders;
import org.districtprogress.service.table.StandardTables;
import org.districtprogress.service.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every register of a service is a table whose columns are labelled in Chinese and English, no more
 * and no less, and can be told from each other by either name. Needs no container.
 */
public abstract class RegisterTablesContract {

    @TempDir Path folder;

    /** How many registers the service has. */
    protected abstract int registers();

    @Test
    void every_value_of_every_register_has_a_column_with_its_names() {
        assertThat(tables().toList())
                .hasSize(registers())
                .allSatisfy(table -> assertThat(table.columns()).hasSizeGreaterThan(12));
    }

    @Test
    void columns_are_told_from_each_other_by_path_and_by_either_name() {
        tables().forEach(
                        table -> {
                            assertHeadings(table, Column::path);
                            assertHeadings(table, column -> column.name().zh());
                            assertHeadings(table, column -> column.name().en());
                        });
    }

    private void assertHeadings(Table table, Function<Column, String> heading) {
        String line =
                table.columns().stream()
                        .map(column -> heading.apply(column).replace("*", "1"))
                        .collect(Collectors.joining(";", "", "\n"));
        try {
            Path file = Files.writeString(folder.resolve("rows.csv"), line);
            try (RowReader reader = RowReaders.open(Format.CSV, file, table)) {
                assertThat(reader.next()).isNull();
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private Stream<Table> tables() {
        return new ClassFileImporter()
                .importPackages(getClass().getPackageName()).stream()
                        .filter(found -> found.isAssignableTo(Register.class))
                        .map(RegisterTablesContract::table);
    }

    /** The labels need nothing of what a register works with. */
    private static Table table(JavaClass found) {
        try {
            Constructor<?> constructor = found.reflect().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object[] nothing = new Object[constructor.getParameterCount()];
            return StandardTables.of((Register<?>) constructor.newInstance(nothing));
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(found.getName(), failed);
        }
    }
}
