package org.districtprogress.service.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The columns that a typed record needs: one for each value in it, however deep. */
public final class Columns {

    private static final Map<Class<?>, ColumnKind> KINDS =
            Map.of(
                    String.class, ColumnKind.TEXT,
                    BigDecimal.class, ColumnKind.NUMBER,
                    Integer.class, ColumnKind.WHOLE,
                    Long.class, ColumnKind.WHOLE,
                    LocalDate.class, ColumnKind.DAY,
                    YearMonth.class, ColumnKind.MONTH,
                    Boolean.class, ColumnKind.FLAG);

    private final Labels labels;
    private final List<Column> columns = new ArrayList<>();

    private Columns(Labels labels) {
        this.labels = labels;
    }

    /**
     * Of a record class, whose values stand below a prefix such as {@code record}.
     *
     * @throws IllegalStateException when the labels are not those of exactly these columns
     */
    public static List<Column> of(Class<?> record, String prefix, Labels labels) {
        Columns read = new Columns(labels);
        read.fields(record, prefix, true);
        labels.checkAllUsed();
        return List.copyOf(read.columns);
    }

    private void fields(Class<?> record, String path, boolean isRequired) {
        for (RecordComponent field : record.getRecordComponents()) {
            Schema schema = field.getAccessor().getAnnotation(Schema.class);
            add(
                    field.getGenericType(),
                    path + "." + field.getName(),
                    isRequired && schema != null && schema.required());
        }
    }

    private void add(Type type, String path, boolean isRequired) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            add(list.getActualTypeArguments()[0], path + ".*", false);
        } else if (type instanceof Class<?> value && value.isRecord()) {
            fields(value, path, isRequired);
        } else if (type instanceof Class<?> value && value.isEnum()) {
            List<String> codes =
                    Arrays.stream(value.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList();
            columns.add(
                    labels.column(
                            path,
                            ColumnKind.CHOICE,
                            labels.choices(value.getSimpleName(), codes),
                            isRequired));
        } else if (KINDS.containsKey(type)) {
            columns.add(labels.column(path, KINDS.get(type), List.of(), isRequired));
        } else {
            throw new IllegalArgumentException(path + " is of no kind a cell can hold: " + type);
        }
    }
}
