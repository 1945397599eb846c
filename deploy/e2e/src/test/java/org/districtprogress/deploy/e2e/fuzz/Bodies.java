package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Bodies for an operation: as it shows them, as its schema allows them, and spoilt. */
final class Bodies {

    static final String JSON_TYPE = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final List<String> FILES =
            List.of(
                    "%PDF-1.7 fuzz\n%%EOF",
                    "",
                    "\u0000\u0001\u0002",
                    "PK\u0003\u0004broken",
                    "indicator,period,value\nno-such,2024-01,1\n",
                    "id,event\nx,RECORD\n",
                    "{\"indicator\":\"no-such\",\"period\":\"2024-01\",\"value\":1}\n",
                    "{\"id\":\"x\",\"event\":\"RECORD\",\"record\":{}}\n{]\n",
                    "a,a,a\n1\n",
                    "\"never closed",
                    "\ufeff;;;\n");

    private static final List<String> NO_JSON =
            List.of(
                    "",
                    " ",
                    "{",
                    "[",
                    "nul",
                    "{\"a\":1,\"a\":2}",
                    "{\"value\":01}",
                    "{'value':1}",
                    "{} {}",
                    "<xml/>",
                    "[".repeat(500),
                    "{\"a\":".repeat(100) + "1" + "}".repeat(100),
                    "\u0000");

    private final Operation operation;
    private final Random random;

    Bodies(Operation operation, Random random) {
        this.operation = operation;
        this.random = random;
    }

    /**
     * A body.
     *
     * @param json what it says; null where it is none
     * @param isKnownBad whether it cannot be what is asked for
     */
    record Body(String type, byte[] bytes, JsonNode json, boolean isKnownBad) {

        Body as(String otherType, boolean isRefused) {
            return new Body(otherType, bytes, json, isKnownBad || isRefused);
        }
    }

    /** A body of the kind that the operation takes; null where it takes none. */
    Body make(boolean isSpoilt) {
        JsonNode kinds = operation.bodies();
        if (kinds.isEmpty()) {
            return null;
        }
        if (kinds.has(JSON_TYPE)) {
            return json(kinds.path(JSON_TYPE), isSpoilt);
        }
        if (kinds.has(FORM)) {
            return form(kinds.path(FORM), isSpoilt);
        }
        return isSpoilt ? file(kinds) : new SoundFiles(operation, random).make();
    }

    private Body json(JsonNode kind, boolean isSpoilt) {
        JsonNode sound = sound(kind);
        if (!isSpoilt) {
            return written(kind, sound.toString());
        }
        if (random.nextInt(8) == 0) {
            String text = NO_JSON.get(random.nextInt(NO_JSON.size()));
            boolean isNone = text.isEmpty() && !operation.needsBody();
            return new Body(JSON_TYPE, text.getBytes(StandardCharsets.UTF_8), null, !isNone);
        }
        return written(kind, new Spoiler(random).spoil(sound));
    }

    /** What it says is read back: what cannot be read is no JSON. */
    private Body written(JsonNode kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            JsonNode read = Document.JSON.readTree(bytes);
            boolean isBad = !operation.document().wrong(kind.path("schema"), read).isEmpty();
            return new Body(JSON_TYPE, bytes, read, isBad);
        } catch (IOException noJson) {
            return new Body(JSON_TYPE, bytes, null, true);
        }
    }

    private JsonNode sound(JsonNode kind) {
        List<JsonNode> examples = new ArrayList<>();
        kind.path("examples").forEach(each -> examples.add(each.path("value")));
        return examples.isEmpty() || random.nextInt(4) == 0
                ? new Values(operation.document(), random).of(kind.path("schema"))
                : examples.get(random.nextInt(examples.size())).deepCopy();
    }

    private Body form(JsonNode kind, boolean isSpoilt) {
        StringBuilder form = new StringBuilder();
        for (Map.Entry<String, JsonNode> field : sound(kind).properties()) {
            String value =
                    isSpoilt && random.nextBoolean() ? Odd.text(random) : field.getValue().asText();
            form.append(form.isEmpty() ? "" : "&")
                    .append(field.getKey())
                    .append('=')
                    .append(Percents.encode(value));
        }
        if (isSpoilt && random.nextInt(4) == 0) {
            form.append("&grant_type=password&%zz&=&&x");
        }
        return new Body(FORM, form.toString().getBytes(StandardCharsets.UTF_8), null, false);
    }

    private Body file(JsonNode kinds) {
        List<String> types = new ArrayList<>();
        kinds.fieldNames().forEachRemaining(types::add);
        byte[] content = FILES.get(random.nextInt(FILES.size())).getBytes(StandardCharsets.UTF_8);
        return new Body(
                types.get(random.nextInt(types.size())),
                random.nextInt(5) == 0 ? packed(content) : content,
                null,
                false);
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
