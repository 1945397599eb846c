package org.districtprogress.service.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.plan.Name;

/** A small table with a column of every kind, and files of it. */
final class Tables {

    static final Table DEALS =
            new Table(
                    "deals",
                    new Name("招商项目", "Investment deals"),
                    List.of(
                            column("id", "编号", "Id", ColumnKind.TEXT),
                            column("record.name.zh", "名称", "Name", ColumnKind.TEXT),
                            new Column(
                                    "record.sum",
                                    new Name("金额", "Sum"),
                                    ColumnKind.NUMBER,
                                    List.of(),
                                    new Name("元", "yuan"),
                                    true,
                                    new Name("合同金额", "As the contract says")),
                            column("record.year", "年份", "Year", ColumnKind.WHOLE),
                            column("record.signedOn", "签约日期", "Signed on", ColumnKind.DAY),
                            column("record.month", "月份", "Month", ColumnKind.MONTH),
                            column("record.isForeign", "是否外资", "Foreign", ColumnKind.FLAG),
                            new Column(
                                    "record.level",
                                    new Name("级别", "Level"),
                                    ColumnKind.CHOICE,
                                    List.of(
                                            choice("PROVINCIAL", "省级", "Provincial"),
                                            choice("MUNICIPAL", "市级", "Municipal")),
                                    null,
                                    false,
                                    null),
                            column(
                                    "record.payments.*.on",
                                    "到账.*.日期",
                                    "Payments.*.On",
                                    ColumnKind.DAY),
                            column(
                                    "record.payments.*.sum",
                                    "到账.*.金额",
                                    "Payments.*.Sum",
                                    ColumnKind.NUMBER),
                            column("record.years.*", "纳统年份.*", "Years.*", ColumnKind.WHOLE)));

    private Tables() {}

    private static Column column(String path, String zh, String en, ColumnKind kind) {
        return new Column(path, new Name(zh, en), kind, List.of(), null, false, null);
    }

    private static Column.Choice choice(String code, String zh, String en) {
        return new Column.Choice(code, new Name(zh, en));
    }

    static Path file(Path folder, String text) {
        return file(folder, text, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String text, Charset charset) {
        return file(folder, text.getBytes(charset));
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("rows"), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Row> rows(Format format, Path file) {
        try (RowReader reader = RowReaders.open(format, file, DEALS)) {
            List<Row> rows = new ArrayList<>();
            Row row = reader.next();
            while (row != null) {
                rows.add(row);
                row = reader.next();
            }
            return rows;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The bodies of rows that could all be read, as JSON. */
    static List<String> bodies(List<Row> rows) {
        return rows.stream()
                .map(
                        row ->
                                row.errors().isEmpty()
                                        ? row.body().toString()
                                        : row.errors().toString())
                .toList();
    }

    /** Pointer and code of each error. */
    static List<String> errors(Row row) {
        return row.errors().stream().map(error -> error.pointer() + " " + error.code()).toList();
    }
}
