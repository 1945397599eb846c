package org.districtprogress.service.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Name;
import org.districtprogress.problem.Nearest;
import org.districtprogress.problem.table.Blanks;
import org.districtprogress.service.register.Masks;

/**
 * What the headings of a file mean: each is the path of a column, its Chinese or its English name,
 * in any case and width, with its unit and the mark of a required column or without.
 */
final class Headings {

    /** What an import adds to rows that it refused, and does not read again. */
    static final String ERRORS = "errors";

    private static final Set<String> IGNORED = Set.of(ERRORS, "错误");

    private final Map<String, Column> known = new HashMap<>();
    private final List<String> spellings = new ArrayList<>();
    private final String allowed;
    private final boolean masks;

    Headings(Table table) {
        for (Column column : table.columns()) {
            know(column, column.path());
            know(column, column.name().zh());
            know(column, column.name().en());
            Name unit = column.unit();
            if (unit != null) {
                for (String name : List.of(column.name().zh(), column.name().en())) {
                    know(column, name + "(" + unit.zh() + ")");
                    know(column, name + "(" + unit.en() + ")");
                }
            }
        }
        masks = table.masks();
        allowed = String.join(", ", table.columns().stream().map(Column::path).toList());
    }

    private void know(Column column, String spelling) {
        if (entries(spelling) != entries(column.path())) {
            throw new IllegalArgumentException(
                    spelling + " has another number of * than " + column.path());
        }
        Column earlier = known.put(Words.fold(spelling), column);
        if (earlier != null && !earlier.equals(column)) {
            throw new IllegalArgumentException(
                    "both " + earlier.path() + " and " + column.path() + " are called " + spelling);
        }
        spellings.add(spelling);
    }

    private static long entries(String name) {
        return name.chars().filter(each -> each == '*').count();
    }

    /** How many of these are known. */
    int known(List<String> headings) {
        return (int) headings.stream().filter(each -> place(each) != null).count();
    }

    /** The places of the values, in the order of the file; null where a column is not read. */
    List<Place> places(List<String> headings, Bounds bounds) {
        if (headings.size() > bounds.columns()) {
            throw FileRefusal.of(
                    "columns-too-many",
                    "The file has more than " + bounds.columns() + " columns.",
                    String.valueOf(headings.size()));
        }
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            String folded = Words.fold(heading);
            if (folded.isEmpty() || IGNORED.contains(folded)) {
                places.add(null);
                continue;
            }
            Place place = place(heading);
            if (place == null) {
                throw unknown(heading);
            }
            if (!seen.add(place.path())) {
                throw FileRefusal.of(
                        "heading-repeated",
                        "Two columns of the file are " + place.path() + ".",
                        heading);
            }
            places.add(place);
        }
        if (seen.isEmpty()) {
            throw FileRefusal.of(
                    "headings-missing",
                    "The first line has no heading of a column. The columns are: " + allowed + ".");
        }
        return places;
    }

    @Nullable
    private Place place(String heading) {
        String folded = Words.fold(heading);
        if (folded.endsWith("*")) {
            folded = folded.substring(0, folded.length() - 1);
        }
        List<Integer> numbers = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        while (from <= folded.length()) {
            int point = folded.indexOf('.', from);
            int to = point < 0 ? folded.length() : point;
            int after = numberFrom(folded, from, to, numbers);
            pattern.append(from == 0 ? "" : ".");
            pattern.append(after > from ? "*" : "").append(folded, after, to);
            from = to + 1;
        }
        Column column = known.get(pattern.toString());
        return column == null || numbers.contains(0) ? null : Place.of(column, numbers);
    }

    /** Where a number of an entry ends that stands alone, or before a unit in brackets. */
    private static int numberFrom(String text, int from, int to, List<Integer> numbers) {
        int at = from;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean isNumber = at > from && at - from <= 4 && (at == to || text.charAt(at) == '(');
        if (!isNumber || from == 0) {
            return from;
        }
        numbers.add(Integer.parseInt(text.substring(from, at)));
        return at;
    }

    /** Where the line with headings is missing, the first row stands for it: with a person. */
    private RuntimeException unknown(String heading) {
        String shown = Objects.requireNonNull(masks ? Masks.of(heading) : heading, "a heading");
        String nearest =
                Nearest.to(Blanks.trim(heading), spellings)
                        .map(near -> "Did you mean '" + near + "'? ")
                        .orElse("");
        return FileRefusal.of(
                "heading-unknown",
                "There is no column '"
                        + (shown.length() > 100 ? shown.substring(0, 100) + "…" : shown)
                        + "' here. "
                        + nearest
                        + "The columns are: "
                        + allowed
                        + "; * is the number of an entry.",
                shown);
    }
}
