package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.problem.Nearest;
import org.districtprogress.problem.table.Blanks;

/** A value of a closed list, by its code or by its Chinese or English name. */
final class ChoiceValue implements CellValue {

    private final Map<String, TextNode> exact = new HashMap<>();
    private final Map<String, TextNode> folded = new HashMap<>();
    private final List<String> spellings = new ArrayList<>();
    private final String allowed;

    ChoiceValue(Column column) {
        for (Column.Choice choice : column.choices()) {
            TextNode code = TextNode.valueOf(choice.code());
            for (String spelling : List.of(choice.code(), choice.name().zh(), choice.name().en())) {
                exact.put(spelling, code);
                TextNode earlier = folded.put(Words.fold(spelling), code);
                if (earlier != null && !earlier.equals(code)) {
                    throw new IllegalArgumentException(
                            column.path() + " has two values called " + spelling);
                }
                spellings.add(spelling);
            }
        }
        allowed =
                String.join(
                        ", ",
                        column.choices().stream()
                                .map(choice -> choice.code() + " " + choice.name().zh())
                                .toList());
    }

    @Override
    public JsonNode read(Cell cell) throws Unreadable {
        TextNode code = exact.get(cell.text());
        if (code == null) {
            code = folded.get(Words.fold(cell.text()));
        }
        if (code == null) {
            String nearest =
                    Nearest.to(Blanks.trim(cell.text()), spellings)
                            .map(near -> "Did you mean '" + near + "'? ")
                            .orElse("");
            throw new Unreadable("choice-unknown", nearest + "Allowed are: " + allowed + ".");
        }
        return code;
    }
}
