package org.districtprogress.service.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.districtprogress.api.audit.CheckpointView;
import org.districtprogress.core.audit.CheckpointKey;
import org.districtprogress.core.audit.SignedCheckpoint;

/**
 * What is kept outside of the database, out of reach of whoever can write there: the key that seals
 * and the latest checkpoint, so that a trail that is cut back is found.
 */
@ApplicationScoped
class SealFolder {

    private final AuditConfig config;
    private final ObjectMapper json;

    SealFolder(AuditConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    boolean isThere() {
        return config.folder().isPresent();
    }

    /** The key; drawn when there is none yet. Only while nobody else seals. */
    SealingKey key() {
        Optional<SealingKey> kept = keptKey();
        if (kept.isPresent()) {
            return kept.get();
        }
        SealingKey drawn = SealingKey.drawn();
        keyFile()
                .write(
                        json.createObjectNode()
                                .put("kty", "EC")
                                .put("crv", "P-256")
                                .put("x", drawn.known().x())
                                .put("y", drawn.known().y())
                                .put("d", drawn.d())
                                .toPrettyString());
        return drawn;
    }

    /** Its public half; empty until the trail is sealed for the first time. */
    Optional<CheckpointKey> known() {
        return isThere() ? keptKey().map(SealingKey::known) : Optional.empty();
    }

    /** The latest checkpoint as it was kept here; empty before the first. */
    Optional<SignedCheckpoint> latest() {
        return isThere()
                ? checkpointFile().read().map(text -> CheckpointViews.signed(read(text)))
                : Optional.empty();
    }

    void keep(SignedCheckpoint latest) {
        try {
            checkpointFile()
                    .write(
                            json.writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(CheckpointViews.view(latest)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a checkpoint could not be written", impossible);
        }
    }

    private Optional<SealingKey> keptKey() {
        return keyFile()
                .read()
                .map(
                        text -> {
                            JsonNode kept = tree(text);
                            return SealingKey.of(
                                    new CheckpointKey(
                                            kept.path("x").asText(), kept.path("y").asText()),
                                    kept.path("d").asText());
                        });
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("the key that seals cannot be read", malformed);
        }
    }

    private CheckpointView read(String text) {
        try {
            return json.readValue(text, CheckpointView.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("the kept checkpoint cannot be read", malformed);
        }
    }

    private OwnerFile keyFile() {
        return new OwnerFile(config.folder().orElseThrow().resolve("key.json"));
    }

    private OwnerFile checkpointFile() {
        return new OwnerFile(config.folder().orElseThrow().resolve("checkpoint.json"));
    }
}
