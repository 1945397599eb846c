package org.districtprogress.deploy.e2e.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ids that the programs gave, by the path that they stand behind: no document can tell the id of
 * what is yet to be made.
 */
final class Learned {

    private static final int ENOUGH = 4;

    private final Map<String, List<String>> ids = new ConcurrentHashMap<>();

    /** Takes the id behind the path of an operation from the place that its answer names. */
    void learn(Operation operation, String location) {
        String behind = operation.document().prefix() + operation.path() + "/";
        int at = location.indexOf(behind);
        String id = at < 0 ? "" : location.substring(at + behind.length());
        if (!id.isEmpty() && !id.contains("/")) {
            ids.computeIfAbsent(behind, none -> new ArrayList<>()).add(id);
        }
    }

    /** Whether several are known behind the path of an operation that makes such. */
    boolean isEnoughBehind(Operation operation) {
        List<String> behind = ids.get(operation.document().prefix() + operation.path() + "/");
        return behind == null || behind.size() >= ENOUGH;
    }

    /** What is known of a parameter in the path of an operation; empty where nothing is. */
    List<String> of(Operation operation, String parameter) {
        String path = operation.path();
        int at = path.indexOf("{" + parameter + "}");
        List<String> behind = List.of();
        if (at > 0) {
            String before = operation.document().prefix() + path.substring(0, at);
            behind = ids.getOrDefault(before, List.of());
        }
        return behind.isEmpty() ? anywhere(operation, parameter) : behind;
    }

    /** A document is attached below many paths, and made behind one that is named like it. */
    private List<String> anywhere(Operation operation, String parameter) {
        String end = "/" + parameter + "s/";
        return ids.entrySet().stream()
                .filter(each -> each.getKey().startsWith(operation.document().prefix() + "/api"))
                .filter(each -> each.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }
}
