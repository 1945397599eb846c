package org.districtprogress.service.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.audit.CheckpointView;
import org.districtprogress.api.audit.SealingKeyView;
import org.districtprogress.core.audit.EndorsedKey;
import org.districtprogress.core.audit.SealingKey;
import org.districtprogress.core.audit.SignedCheckpoint;
import org.districtprogress.problem.file.OwnerFile;

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

    /**
     * The file of the key.
     *
     * @param keys the public halves of all that sealed, the first one first, this one last
     * @param d the secret number of the last one; those before it are gone
     */
    private record KeyFile(List<SealingKeyView> keys, String d) {

        private SealingKey last() {
            return SealingKey.of(known().get(keys.size() - 1).key(), d);
        }

        private List<EndorsedKey> known() {
            return keys.stream().map(CheckpointViews::key).toList();
        }
    }

    boolean isThere() {
        return config.folder().isPresent();
    }

    /** The key; drawn when there is none yet. Only while nobody else seals. */
    SealingKey key() {
        Optional<KeyFile> kept = kept();
        if (kept.isPresent()) {
            return kept.get().last();
        }
        SealingKey drawn = SealingKey.drawn();
        write(List.of(new EndorsedKey(drawn.known(), null)), drawn);
        return drawn;
    }

    /** Whether somebody has asked for another key, by a file of that name. */
    boolean isToBeRotated() {
        return Files.exists(rotation());
    }

    /**
     * Another key in place of that one, whose secret is forgotten. Only while nobody else seals.
     */
    SealingKey rotated(SealingKey before) {
        SealingKey drawn = SealingKey.drawn();
        List<EndorsedKey> keys = new ArrayList<>(keys());
        keys.add(before.endorse(drawn.known()));
        write(keys, drawn);
        try {
            Files.deleteIfExists(rotation());
        } catch (IOException undeletable) {
            throw new UncheckedIOException("the file that asks for a key stays", undeletable);
        }
        Log.infof(
                "event=audit-key-rotated before=%s key=%s",
                before.known().id(), drawn.known().id());
        return drawn;
    }

    /**
     * The public halves of all keys, the first one first; empty until the trail is sealed for the
     * first time.
     */
    List<EndorsedKey> keys() {
        return isThere() ? kept().map(KeyFile::known).orElse(List.of()) : List.of();
    }

    /** The latest checkpoint as it was kept here; empty before the first. */
    Optional<SignedCheckpoint> latest() {
        return isThere()
                ? checkpointFile()
                        .read()
                        .map(text -> CheckpointViews.signed(read(text, CheckpointView.class)))
                : Optional.empty();
    }

    void keep(SignedCheckpoint latest) {
        checkpointFile().write(written(CheckpointViews.view(latest)));
    }

    private void write(List<EndorsedKey> keys, SealingKey last) {
        keyFile()
                .write(
                        written(
                                new KeyFile(
                                        keys.stream().map(CheckpointViews::key).toList(),
                                        last.d())));
    }

    private Optional<KeyFile> kept() {
        return keyFile().read().map(text -> read(text, KeyFile.class));
    }

    private String written(Object value) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record could not be written", impossible);
        }
    }

    /** What is malformed is not quoted: it may be the secret. */
    private <T> T read(String text, Class<T> kind) {
        try {
            return json.readValue(text, kind);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(
                    "a file beside the key that seals cannot be read as " + kind.getSimpleName());
        }
    }

    private Path rotation() {
        return folder().resolve("rotate");
    }

    private OwnerFile keyFile() {
        return new OwnerFile(folder().resolve("key.json"));
    }

    private OwnerFile checkpointFile() {
        return new OwnerFile(folder().resolve("checkpoint.json"));
    }

    private Path folder() {
        return config.folder().orElseThrow();
    }
}
