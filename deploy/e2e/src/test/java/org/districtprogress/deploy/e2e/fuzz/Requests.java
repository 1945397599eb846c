package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Requests for an operation: half of them as the document says, the others spoilt somewhere. */
final class Requests {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** No stream of events, which never ends. */
    private static final List<String> ACCEPTS =
            List.of(
                    "*/*",
                    "application/json",
                    "application/problem+json",
                    "text/html",
                    "image/*",
                    "application/json;q=0",
                    "nonsense",
                    "text/csv, */*;q=0.1",
                    "application/xml;q=0.9, application/json;q=0.1");

    private static final List<String> TYPES =
            List.of(
                    "text/plain",
                    "application/xml",
                    "application/json; charset=utf-16",
                    "application/merge-patch+json",
                    "nonsense",
                    "multipart/form-data; boundary=x",
                    "application/x-www-form-urlencoded");

    private static final List<String> ENCODINGS = List.of("identity", "gzip", "br", "nonsense");

    private final List<Operation> operations;
    private final Learned learned;
    private final long seed;

    Requests(List<Operation> operations, Learned learned, long seed) {
        this.operations = List.copyOf(operations);
        this.learned = learned;
        this.seed = seed;
    }

    /** The request of a number, the same for one seed. */
    Request of(long number) {
        Random random = random(number);
        Operation operation = operations.get(random.nextInt(operations.size()));
        return made(
                number,
                operation,
                random,
                random.nextInt(10) < 6 ? Care.SPOILT : Care.MOSTLY_SOUND);
    }

    /** A request as the document says, by one who may. */
    Request sound(long number, Operation operation) {
        Request made = made(number, operation, random(number), Care.SOUND);
        List<String> roles = operation.roles();
        return made.as(
                roles.isEmpty()
                        ? Callers.NOBODY
                        : roles.get((int) Math.floorMod(number, (long) roles.size())));
    }

    /** How much of a request is as the document shows it. */
    private enum Care {
        SOUND,
        MOSTLY_SOUND,
        SPOILT
    }

    private Random random(long number) {
        Random random = new Random(seed * SPREAD + number);
        random.nextLong();
        return random;
    }

    private Request made(long number, Operation operation, Random random, Care care) {
        boolean isSpoilt = care == Care.SPOILT;
        Values values = new Values(operation.document(), random);
        Bodies.Body body = new Bodies(operation, random).make(isSpoilt && random.nextInt(3) > 0);
        List<Map.Entry<String, String>> headers = headers(operation, random, isSpoilt);
        String target = target(operation, random, values, care);
        if (body != null && isSpoilt && random.nextInt(12) == 0) {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            body = body.as(type, isRefused(type, operation));
        }
        if (body != null) {
            headers.add(Map.entry("Content-Type", body.type()));
        }
        boolean isJson = body != null && body.type().equals(Bodies.JSON_TYPE);
        return new Request(
                number,
                operation,
                Callers.choose(random, operation.roles()),
                target,
                headers,
                body == null ? null : body.bytes(),
                isJson ? body.json() : null,
                (isJson || body != null && isRefused(body.type(), operation)) && body.isKnownBad());
    }

    /** Where JSON alone is taken, nothing else is; a file is known by what is in it. */
    private static boolean isRefused(String type, Operation operation) {
        return operation.needsBody()
                && operation.bodies().size() == 1
                && operation.bodies().has(Bodies.JSON_TYPE)
                && !type.startsWith(Bodies.JSON_TYPE);
    }

    private String target(Operation operation, Random random, Values values, Care care) {
        boolean isSpoilt = care == Care.SPOILT;
        StringBuilder target = new StringBuilder(operation.document().prefix());
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            String value =
                    isSpoilt && random.nextInt(4) == 0
                            ? named(Odd.text(random))
                            : named(operation, parameter, random, values, care);
            path =
                    path.replace(
                            "{" + parameter.path("name").asText() + "}", Percents.encode(value));
        }
        target.append(path);
        String before = "?";
        for (JsonNode parameter : operation.parameters("query")) {
            boolean isAsked = parameter.path("required").asBoolean() || random.nextInt(4) == 0;
            if (isAsked) {
                String value =
                        isSpoilt && random.nextInt(3) == 0
                                ? Odd.text(random)
                                : sound(parameter, random, values);
                target.append(before)
                        .append(parameter.path("name").asText())
                        .append('=')
                        .append(Percents.encode(value));
                before = "&";
            }
        }
        if (isSpoilt && random.nextInt(10) == 0) {
            target.append(before).append(Percents.encode(Odd.text(random))).append("=1");
        }
        if (isSpoilt && random.nextInt(150) == 0) {
            target.append(before).append("x".repeat(5000));
        }
        return target.toString();
    }

    /** Without its last segment a path is that of another operation. */
    private static String named(String text) {
        return text.isEmpty() ? "~" : text;
    }

    /** What is there, mostly. */
    private String named(
            Operation operation, JsonNode parameter, Random random, Values values, Care care) {
        boolean isThere = care == Care.SOUND || random.nextInt(4) > 0;
        List<String> known = learned.of(operation, parameter.path("name").asText());
        JsonNode shown =
                parameter.has("example")
                        ? parameter.path("example")
                        : operation.document().example(parameter.path("name").asText());
        if (isThere && !known.isEmpty()) {
            return known.get(random.nextInt(known.size()));
        }
        return isThere && !shown.isMissingNode()
                ? shown.asText()
                : sound(parameter, random, values);
    }

    /** As the example says, mostly: what is made up names nothing that is there. */
    private static String sound(JsonNode parameter, Random random, Values values) {
        JsonNode example = parameter.path("example");
        return !example.isMissingNode() && random.nextInt(4) > 0
                ? example.asText()
                : values.of(parameter.path("schema")).asText();
    }

    private static List<Map.Entry<String, String>> headers(
            Operation operation, Random random, boolean isSpoilt) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        boolean isNew = random.nextBoolean();
        for (JsonNode parameter : operation.parameters("header")) {
            String name = parameter.path("name").asText();
            if (random.nextInt(5) > 0 && (isSpoilt || isFitting(name, operation, isNew))) {
                headers.add(
                        Map.entry(
                                name,
                                isSpoilt && random.nextInt(4) == 0
                                        ? visible(Odd.text(random))
                                        : sound(name, random)));
            }
        }
        if (isSpoilt && random.nextInt(5) == 0) {
            headers.add(Map.entry("Accept", ACCEPTS.get(random.nextInt(ACCEPTS.size()))));
        }
        if (isSpoilt && random.nextInt(20) == 0) {
            headers.add(Map.entry("Accept-Language", visible(Odd.text(random))));
        }
        if (isSpoilt && operation.bodies().size() > 0 && random.nextInt(20) == 0) {
            headers.add(
                    Map.entry("Content-Encoding", ENCODINGS.get(random.nextInt(ENCODINGS.size()))));
        }
        if (isSpoilt && random.nextInt(150) == 0) {
            headers.add(Map.entry("X-Long", "x".repeat(20_000)));
        }
        return headers;
    }

    /**
     * A write creates or changes, and names no version of what it creates; a read has no tag yet.
     */
    private static boolean isFitting(String header, Operation operation, boolean isNew) {
        return switch (header) {
            case "If-Match" -> !isNew || operation.parameters("header").size() < 3;
            case "If-None-Match" -> isNew && !operation.method().equals("GET");
            default -> true;
        };
    }

    private static String sound(String header, Random random) {
        return switch (header) {
            case "If-Match" -> random.nextBoolean() ? "*" : "\"v" + (1 + random.nextInt(3)) + "\"";
            case "If-None-Match" -> "*";
            case "Idempotency-Key" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default -> "0";
        };
    }

    /** A header holds no control characters, and the client sends none. */
    private static String visible(String text) {
        String visible = text.replaceAll("[^\\x20-\\x7e]", "~").strip();
        return visible.isEmpty() ? "~" : visible.substring(0, Math.min(1000, visible.length()));
    }
}
