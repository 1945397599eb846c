package org.districtprogress.service.seed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read strictly. What is missing or malformed is noted as a fault and
 * answered null; {@link #isSound()} says whether everything asked of it so far was there.
 */
final class YamlEntry {

    private final Faults faults;
    private final int line;
    private final boolean isMapping;
    private final String where;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private boolean isSound = true;

    YamlEntry(Faults faults, String where, Node node, Set<String> allowed) {
        this.faults = faults;
        this.line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            this.isMapping = true;
            this.where = where + code(mapping);
            mapping.getValue().forEach(tuple -> take(tuple, allowed));
        } else {
            this.isMapping = false;
            this.where = where;
            fault(line, "must be a mapping of keys to values");
        }
    }

    private void take(NodeTuple tuple, Set<String> allowed) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        int keyLine = lineOf(tuple.getKeyNode());
        if (!allowed.contains(key)) {
            String known = String.join(", ", new TreeSet<>(allowed));
            fault(keyLine, "unknown key '" + key + "'; allowed are " + known);
        } else if (values.put(key, tuple.getValueNode()) != null) {
            fault(keyLine, "key '" + key + "' stands twice");
        }
    }

    private static String code(MappingNode mapping) {
        return mapping.getValue().stream()
                .filter(
                        tuple ->
                                tuple.getKeyNode() instanceof ScalarNode key
                                        && key.getValue().equals("code"))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(value -> " \"" + ((ScalarNode) value).getValue() + "\"")
                .findFirst()
                .orElse("");
    }

    int line() {
        return line;
    }

    boolean isSound() {
        return isSound;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Is unsound when the entry below it is. */
    void inherit(YamlEntry below) {
        isSound = isSound && below.isSound;
    }

    /** Notes a fault of this entry; {@code reason} says what was found and what is allowed. */
    void fault(String reason) {
        fault(line, reason);
    }

    /** A text that must be there and not be blank. */
    @Nullable
    String text(String key) {
        String text = anyText(key);
        if (text != null && text.isBlank()) {
            fault(lineOf(values.get(key)), key + " must not be blank");
            return null;
        }
        return text;
    }

    /** A text that must be there and may be empty. */
    @Nullable
    String anyText(String key) {
        Node node = values.get(key);
        if (node == null) {
            missing(key);
            return null;
        }
        if (!(node instanceof ScalarNode scalar)) {
            fault(lineOf(node), key + " must be a single value");
            return null;
        }
        return scalar.getValue();
    }

    /** A text that may be missing. */
    @Nullable
    String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    /** A value read from a text, whose refusal becomes a fault. */
    <T> @Nullable T read(String key, Function<String, T> reader) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (ProgressException | IllegalArgumentException | DateTimeException refusal) {
            fault(lineOf(values.get(key)), key + " '" + text + "': " + refusal.getMessage());
            return null;
        }
    }

    @Nullable
    LocalDate day(String key) {
        return read(key, Written::day);
    }

    @Nullable
    BigDecimal number(String key) {
        return read(key, Written::number);
    }

    @Nullable
    BigDecimal positive(String key) {
        BigDecimal number = number(key);
        if (number != null && number.signum() <= 0) {
            fault(lineOf(values.get(key)), key + " must be above zero, found " + number);
            return null;
        }
        return number;
    }

    boolean flag(String key) {
        String text = optionalText(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            fault(lineOf(values.get(key)), key + " '" + text + "' must be true or false");
        }
        return "true".equals(text);
    }

    /** One of a closed list, written in lower case with hyphens. */
    <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        return read(key, Written.oneOf(type.getEnumConstants(), Written::lowerCase));
    }

    /** A mapping below this one; null where it is missing. */
    @Nullable
    YamlEntry entry(String key, Set<String> allowed) {
        Node node = values.get(key);
        if (node == null) {
            missing(key);
            return null;
        }
        return new YamlEntry(faults, below(key), node, allowed);
    }

    /** The mappings listed under a key; none where it is missing. */
    List<YamlEntry> entries(String key, Set<String> allowed) {
        List<Node> nodes = nodes(key);
        String prefix = below(key);
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> new YamlEntry(faults, prefix + "[" + i + "]", nodes.get(i), allowed))
                .toList();
    }

    /** The texts listed under a key; none where it is missing. */
    List<String> texts(String key) {
        List<Node> nodes = nodes(key);
        if (!nodes.stream().allMatch(ScalarNode.class::isInstance)) {
            fault(lineOf(values.get(key)), key + " must list single values");
            return List.of();
        }
        return nodes.stream().map(node -> ((ScalarNode) node).getValue()).toList();
    }

    /** Notes a fault where the key is missing. */
    void require(String key) {
        if (!has(key)) {
            missing(key);
        }
    }

    private void missing(String key) {
        isSound = false;
        if (isMapping) {
            fault(line, key + " is missing");
        }
    }

    private String below(String key) {
        return where.isEmpty() ? key : where + "." + key;
    }

    private List<Node> nodes(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(lineOf(node), key + " must be a list");
        return List.of();
    }

    private void fault(int atLine, String reason) {
        isSound = false;
        faults.add(atLine, where.isEmpty() ? "file" : where, reason);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
