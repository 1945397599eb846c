package org.districtprogress.service.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.table.SheetXml;
import org.districtprogress.problem.table.XmlText;

/** What a spreadsheet says of a cell while it is filled in: its help, and its closed list. */
final class SheetRules {

    /** Name of the hidden sheet that the closed lists stand on, a column each. */
    static final String LISTS = "lists";

    private static final int LONGEST_PROMPT = 255;
    private static final int LAST_ROW = 1_048_576;

    private final Layout layout;
    private final Language language;
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    SheetRules(Layout layout, Language language) {
        this.layout = layout;
        this.language = language;
        for (Place place : layout.places()) {
            List<String> values = values(place.column());
            if (!values.isEmpty()) {
                lists.putIfAbsent(values, lists.size());
            }
        }
    }

    private List<String> values(Column column) {
        if (column.kind() == ColumnKind.FLAG) {
            return language == Language.ZH ? List.of("是", "否") : List.of("true", "false");
        }
        return column.choices().stream()
                .map(choice -> language.of(choice.code(), choice.name()))
                .toList();
    }

    /** The closed lists, in the order of their columns on their sheet. */
    List<List<String>> lists() {
        return new ArrayList<>(lists.keySet());
    }

    /** As XML behind the rows. */
    String xml() {
        StringBuilder rules = new StringBuilder();
        int count = 0;
        for (int i = 0; i < layout.places().size(); i++) {
            String rule = rule(i, layout.places().get(i).column());
            if (rule != null) {
                rules.append(rule);
                count++;
            }
        }
        return count == 0
                ? ""
                : "<dataValidations count=\"" + count + "\">" + rules + "</dataValidations>";
    }

    @Nullable
    private String rule(int at, Column column) {
        Integer list = lists.get(values(column));
        String help = language.of(column.help());
        boolean isDay = column.kind() == ColumnKind.DAY || column.kind() == ColumnKind.MONTH;
        if (list == null && help == null && !isDay) {
            return null;
        }
        StringBuilder rule = new StringBuilder("<dataValidation allowBlank=\"1\"");
        if (list != null) {
            rule.append(" type=\"list\" showErrorMessage=\"1\"");
        } else if (isDay) {
            rule.append(" type=\"date\" operator=\"greaterThanOrEqual\" errorStyle=\"warning\"");
            rule.append(" showErrorMessage=\"1\"");
        }
        if (help != null) {
            String prompt =
                    help.length() > LONGEST_PROMPT ? help.substring(0, LONGEST_PROMPT) : help;
            rule.append(" showInputMessage=\"1\" prompt=\"").append(XmlText.of(prompt));
            rule.append('"');
        }
        String name = SheetXml.name(at);
        rule.append(" sqref=\"").append(name).append('2').append(':').append(name);
        rule.append(LAST_ROW).append("\">");
        if (list != null) {
            String of = "$" + SheetXml.name(list) + "$";
            rule.append("<formula1>").append(LISTS).append('!').append(of).append("1:");
            rule.append(of).append(values(column).size()).append("</formula1>");
        } else if (isDay) {
            rule.append("<formula1>61</formula1>");
        }
        return rule.append("</dataValidation>").toString();
    }
}
