package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a JSON value in one to three places: it may still be right afterwards. */
final class Spoiler {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_ITEMS = 300;

    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    /** The text of the spoilt value. */
    String spoil(JsonNode sound) {
        if (!(sound instanceof ObjectNode whole) || random.nextInt(12) == 0) {
            return other().toString();
        }
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            List<ObjectNode> objects = new ArrayList<>();
            collect(whole, objects);
            spoil(objects.get(random.nextInt(objects.size())));
        }
        return whole.toString();
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private void spoil(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.set(random.nextBoolean() ? "extra" : Odd.text(random), other());
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.path(name);
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.set(name, other());
            case 3 -> {
                object.remove(name);
                object.set(name.toUpperCase(java.util.Locale.ROOT), value);
            }
            default -> object.set(name, alike(value));
        }
    }

    /** Another value of the same kind, which is odd. */
    private JsonNode alike(JsonNode value) {
        if (value.isNumber()) {
            return NODES.rawValueNode(new RawValue(Odd.number(random)));
        }
        if (value instanceof ArrayNode array) {
            ArrayNode many = NODES.arrayNode();
            int times = random.nextBoolean() ? 0 : random.nextInt(MOST_ITEMS);
            for (int i = 0; i < times; i++) {
                many.add(array.isEmpty() ? other() : array.get(i % array.size()));
            }
            return many;
        }
        return NODES.textNode(Odd.text(random));
    }

    private JsonNode other() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.objectNode();
            case 1 -> NODES.arrayNode();
            case 2 -> NODES.arrayNode().add(NODES.arrayNode().addNull());
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.nullNode();
            case 5 -> NODES.rawValueNode(new RawValue(Odd.number(random)));
            case 6 -> NODES.objectNode().set("zh", NODES.textNode(Odd.text(random)));
            default -> NODES.textNode(Odd.text(random));
        };
    }
}
