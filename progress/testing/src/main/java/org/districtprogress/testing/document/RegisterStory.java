package org.districtprogress.testing.document;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The life of one record of every register, and what it does to a figure meanwhile: all are created
 * first and closed last, so that no other suite counts them.
 */
final class RegisterStory {

    private static final Pattern OPERATION =
            Pattern.compile("(put|get|list|attachTo|judge|close)\\w+Record(s|Versions)?(-\\d{3})?");

    /** In this order, over all registers each. */
    private static final List<String> ORDER =
            List.of(
                    "put",
                    "get",
                    "lists",
                    "attachTo",
                    "attachTo-200",
                    "put-200",
                    "judge",
                    "judge-400",
                    "judge-409",
                    "getLineage",
                    "listFlags",
                    "listVersions",
                    "close");

    private RegisterStory() {}

    static boolean isOf(Example example) {
        return ORDER.contains(step(example.name()));
    }

    static List<Example> in(List<Example> examples) {
        return examples.stream()
                .filter(RegisterStory::isOf)
                .sorted(
                        Comparator.comparing((Example each) -> ORDER.indexOf(step(each.name())))
                                .thenComparing(Example::name))
                .toList();
    }

    private static String step(String name) {
        Matcher operation = OPERATION.matcher(name);
        return operation.matches()
                ? operation.group(1) + text(operation.group(2)) + text(operation.group(3))
                : name;
    }

    private static String text(String group) {
        return group == null ? "" : group;
    }
}
