package org.districtprogress.service.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.TreeMap;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.register.Stretch;

/**
 * What a row of a file names instead of a version: a short digest of what was said. It knows no
 * ids, version numbers or moments, so the same content has the same one in every database.
 */
public final class Fingerprint {

    /** Of the digest's bytes; an accident among a million changes of one thing needs 2^44 files. */
    private static final int BYTES = 8;

    private final StringBuilder said = new StringBuilder();

    private Fingerprint() {}

    /** Of an observation: its measurement, note and source. */
    public static String of(Observation observation) {
        return of(observation.measurement(), observation.note(), observation.source());
    }

    /** Of a figure, as {@link #of(Observation)}. */
    public static String of(Measurement measurement, @Nullable String note, Source source) {
        Measurement.Original original = measurement.original();
        return new Fingerprint()
                .number(measurement.value())
                .number(measurement.numerator())
                .number(measurement.denominator())
                .number(original == null ? null : original.value())
                .text(original == null ? null : original.unit())
                .text(note)
                .source(source)
                .digest();
    }

    /** Of a milestone: its name, its days and what shows that it is done. */
    public static String of(Milestone milestone) {
        CompletionEvidence evidence = milestone.evidence();
        return new Fingerprint()
                .text(milestone.name().zh())
                .text(milestone.name().en())
                .text(milestone.due().toString())
                .text(milestone.doneOn() == null ? null : milestone.doneOn().toString())
                .text(evidence == null ? null : evidence.title())
                .text(evidence == null ? null : evidence.url())
                .text(evidence == null ? null : evidence.note())
                .digest();
    }

    /**
     * Of a record: its content, the day it holds from, and its source.
     *
     * @param shown the content as answers show it: a digest of what they mask would give it away
     * @param effectiveFrom null, like {@link Stretch#EVER}, for all days
     * @param source as answers show it, for the same reason
     */
    public static String of(JsonNode shown, @Nullable LocalDate effectiveFrom, Source source) {
        boolean isEver = effectiveFrom == null || effectiveFrom.equals(Stretch.EVER);
        return new Fingerprint()
                .json(shown)
                .text(isEver ? null : effectiveFrom.toString())
                .source(source)
                .digest();
    }

    private Fingerprint source(Source source) {
        return text(source.system())
                .text(source.record())
                .text(source.title())
                .text(source.url())
                .text(source.publishedOn())
                .text(source.confidence() == null ? null : source.confidence().name());
    }

    private Fingerprint number(@Nullable BigDecimal number) {
        return text(number == null ? null : plain(number));
    }

    /** With its length before it, so that no two texts run into one. */
    private Fingerprint text(@Nullable String text) {
        if (text == null) {
            said.append('-');
        } else {
            said.append(text.length()).append(':').append(text);
        }
        return this;
    }

    /** Whatever the order of its fields; a field that is null is absent. */
    private Fingerprint json(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            node.properties().stream()
                    .filter(field -> !field.getValue().isNull())
                    .forEach(field -> fields.put(field.getKey(), field.getValue()));
            said.append('{');
            fields.forEach((name, value) -> text(name).json(value));
            said.append('}');
        } else if (node.isArray()) {
            said.append('[');
            node.forEach(this::json);
            said.append(']');
        } else if (node.isNumber()) {
            said.append('#');
            number(exact(node));
        } else {
            said.append(node.isBoolean() ? '?' : '$');
            text(node.isNull() ? null : node.asText());
        }
        return this;
    }

    private static BigDecimal exact(JsonNode number) {
        if (number.isFloatingPointNumber() && !number.isBigDecimal()) {
            throw new IllegalArgumentException("a number was not read exactly: " + number);
        }
        return number.decimalValue();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String digest() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
