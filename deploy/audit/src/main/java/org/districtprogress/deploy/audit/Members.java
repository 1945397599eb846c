package org.districtprogress.deploy.audit;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.CheckpointKey;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.EndorsedKey;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.core.audit.SignedCheckpoint;

/** The members of one object of an answer, as entries, checkpoints and keys. */
record Members(Map<?, ?> values) {

    /**
     * The one object of a text.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Members of(String json) {
        return of(JsonText.read(json));
    }

    private static Members of(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("expected an object, found " + value);
        }
        return new Members(map);
    }

    /** The objects of a list. */
    List<Members> list(String name) {
        if (!(values.get(name) instanceof List<?> items)) {
            throw new IllegalArgumentException("'" + name + "' is no list");
        }
        return items.stream().map(Members::of).toList();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    long number(String name) {
        Long number = numberOrNull(name);
        if (number == null) {
            throw new IllegalArgumentException("'" + name + "' is no number");
        }
        return number;
    }

    AuditEntry entry() {
        return new AuditEntry(
                Instant.parse(text("at")),
                AuditKind.valueOf(text("kind")),
                new Origin(
                        textOrNull("client"),
                        textOrNull("department"),
                        textOrNull("address"),
                        textOrNull("forwardedFor"),
                        textOrNull("trace")),
                text("action"),
                new Effect(
                        textOrNull("subject"),
                        hashOrNull("before"),
                        hashOrNull("after"),
                        numberOrNull("recording"),
                        Math.toIntExact(number("status")),
                        textOrNull("code"),
                        numberOrNull("count")));
    }

    Hash leafHash() {
        return Hash.parse(text("leafHash"));
    }

    SignedCheckpoint checkpoint() {
        return new SignedCheckpoint(
                new Checkpoint(
                        text("service"),
                        number("size"),
                        Hash.parse(text("root")),
                        hashOrNull("previous"),
                        Instant.parse(text("at")),
                        text("key")),
                Base64.getUrlDecoder().decode(text("signature")));
    }

    EndorsedKey key() {
        String endorsement = textOrNull("endorsement");
        return new EndorsedKey(
                new CheckpointKey(text("x"), text("y")),
                endorsement == null ? null : Base64.getUrlDecoder().decode(endorsement));
    }

    private String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw new IllegalArgumentException("'" + name + "' is no text");
        }
        return text;
    }

    private @Nullable String textOrNull(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    private @Nullable Long numberOrNull(String name) {
        return values.get(name) instanceof Long number ? number : null;
    }

    private @Nullable Hash hashOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : Hash.parse(text);
    }
}
