package org.districtprogress.testing.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A write that must be refused, field by field as JSON. {@code fixed} is what it is refused for and
 * stays as it is, so that whatever happens to the rest nothing can be recorded.
 */
record WrongBody(
        String method, String path, Map<String, String> fixed, Map<String, String> fields) {

    private static final String NAME = "{\"zh\":\"主体完工\",\"en\":\"Structure finished\"}";

    /**
     * Refused at once for a period or day that is out of the question; and refused only by what is
     * recorded, or is not, after every check of the input.
     */
    static List<WrongBody> all(String indicator, String commitment) {
        String report = indicator + "/observations";
        String milestone = commitment + "/milestones/never-planned";
        Map<String, String> figure =
                fields("value", "12.5", "unit", "\"PERSON\"", "source", source(), "note", "\"n\"");
        return List.of(
                new WrongBody(
                        "POST",
                        report + "/00000000-0000-0000-0000-000000000000/verdict",
                        fields("verdict", "\"REJECTED\""),
                        fields("verifier", "\"audit-office\"", "reason", "\"no slips\"")),
                new WrongBody("POST", report, fields("period", "\"2099-12\""), figure),
                new WrongBody(
                        "POST",
                        report,
                        fields("reason", "\"nothing to correct\""),
                        with(figure, "period", "\"2024-06\"")),
                new WrongBody(
                        "PUT", milestone, fields("due", "\"2099-12-31\""), fields("name", NAME)),
                new WrongBody(
                        "PUT",
                        milestone,
                        fields("reason", "\"nothing to change\""),
                        fields("name", NAME, "due", "\"2024-06-30\"")),
                new WrongBody(
                        "POST",
                        milestone + "/completion",
                        fields("doneOn", "\"2024-06-20\""),
                        fields("evidence", "{\"title\":\"报告\",\"url\":\"https://example.org/\"}")));
    }

    private static String source() {
        return "{\"system\":\"fuzz\",\"confidence\":\"HIGH\",\"publishedOn\":\"2024-07\"}";
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }

    /** Everything as it should be but what it is refused for. */
    String json() {
        return json(fields);
    }

    /** A text that stays wrong however it is cut. */
    String hopeless() {
        return json().replace("2024", "2099");
    }

    /** With one field replaced, dropped, or one that does not exist. */
    String with(Random random) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        String name = Nasty.any(List.copyOf(fields.keySet()), random);
        switch (random.nextInt(8)) {
            case 0 -> changed.remove(name);
            case 1 -> changed.put("valeu" + random.nextInt(9), Nasty.jsonValue(random));
            case 2 -> changed.put("source", source().replace("\"HIGH\"", Nasty.jsonValue(random)));
            case 3 -> changed.put("numerator", Nasty.jsonValue(random));
            case 4 -> changed.put("area", Nasty.jsonValue(random));
            default -> changed.put(name, Nasty.jsonValue(random));
        }
        return json(changed);
    }

    private String json(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(fixed);
        all.putAll(others);
        return all.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
