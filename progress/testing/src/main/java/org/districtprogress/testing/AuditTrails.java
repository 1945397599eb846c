package org.districtprogress.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.CheckpointChain;
import org.districtprogress.core.audit.CheckpointKey;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.EndorsedKey;
import org.districtprogress.core.audit.Finding;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.core.audit.SignedCheckpoint;
import org.districtprogress.core.audit.TrailCheck;

/** The audit trail as a caller reads it, and checks it with nothing but what it was answered. */
final class AuditTrails {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAGE = 1000;

    private AuditTrails() {}

    /** What is wrong with the trail, given an older checkpoint. */
    static Optional<Finding> check(SignedCheckpoint older) {
        TrailCheck check =
                new TrailCheck(new CheckpointChain(checkpoints(), older, keys()), latest());
        long after = 0;
        List<Map<String, Object>> page;
        do {
            page = items("/api/v1/audit?limit=" + PAGE + "&after=" + after);
            for (Map<String, Object> item : page) {
                after = number(item, "sequence");
                check.add(after, entry(item), Hash.parse(text(item, "leafHash")));
            }
        } while (page.size() == PAGE);
        return check.end();
    }

    /** The latest checkpoint once it covers so many entries. */
    static SignedCheckpoint awaitSealed(long size) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            if (Http.get("/api/v1/audit/checkpoints/latest").statusCode() == 200
                    && latest().checkpoint().size() >= size) {
                return latest();
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("entry " + size + " was not sealed");
            }
        }
    }

    static SignedCheckpoint latest() {
        return checkpoint(Http.get("/api/v1/audit/checkpoints/latest").jsonPath().getMap("$"));
    }

    static List<SignedCheckpoint> checkpoints() {
        List<SignedCheckpoint> all = new ArrayList<>();
        List<Map<String, Object>> page;
        do {
            long after = all.isEmpty() ? 0 : all.get(all.size() - 1).checkpoint().size();
            page = items("/api/v1/audit/checkpoints?limit=" + PAGE + "&after=" + after);
            page.forEach(item -> all.add(checkpoint(item)));
        } while (page.size() == PAGE);
        return all;
    }

    /** The first one first. */
    static List<EndorsedKey> keys() {
        List<Map<String, Object>> keys = Http.get("/api/v1/audit/keys").jsonPath().getList("keys");
        return keys.stream().map(AuditTrails::key).toList();
    }

    private static EndorsedKey key(Map<String, Object> item) {
        String endorsement = text(item, "endorsement");
        return new EndorsedKey(
                new CheckpointKey(text(item, "x"), text(item, "y")),
                endorsement == null ? null : Base64.getUrlDecoder().decode(endorsement));
    }

    static AuditEntry entry(Map<String, Object> item) {
        return new AuditEntry(
                Instant.parse(text(item, "at")),
                AuditKind.valueOf(text(item, "kind")),
                new Origin(
                        text(item, "client"),
                        text(item, "department"),
                        text(item, "address"),
                        text(item, "forwardedFor"),
                        text(item, "trace")),
                text(item, "action"),
                new Effect(
                        text(item, "subject"),
                        hash(item, "before"),
                        hash(item, "after"),
                        number(item, "recording"),
                        number(item, "status").intValue(),
                        text(item, "code"),
                        number(item, "count")));
    }

    static SignedCheckpoint checkpoint(Map<String, Object> item) {
        return new SignedCheckpoint(
                new Checkpoint(
                        text(item, "service"),
                        number(item, "size"),
                        hash(item, "root"),
                        hash(item, "previous"),
                        Instant.parse(text(item, "at")),
                        text(item, "key")),
                Base64.getUrlDecoder().decode(text(item, "signature")));
    }

    private static List<Map<String, Object>> items(String path) {
        return Http.get(path).jsonPath().getList("items");
    }

    private static @Nullable String text(Map<String, Object> item, String field) {
        return (String) item.get(field);
    }

    private static @Nullable Long number(Map<String, Object> item, String field) {
        return item.get(field) instanceof Number number ? number.longValue() : null;
    }

    private static @Nullable Hash hash(Map<String, Object> item, String field) {
        return item.get(field) == null ? null : Hash.parse(text(item, field));
    }
}
