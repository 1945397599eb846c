package org.districtprogress.service.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.persistence.IdempotencyRepository;
import org.districtprogress.service.persistence.KeptAnswer;
import org.districtprogress.service.persistence.RecordingRepository;

/**
 * Makes a write with an {@code Idempotency-Key} happen once: the key's row commits in the
 * transaction of its effect, and the same key with the same body gets the first answer again, byte
 * for byte.
 */
@ApplicationScoped
public class IdempotentWrites {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final ObjectMapper json;
    private final IdempotencyRepository kept;
    private final RecordingRepository recordings;

    IdempotentWrites(
            ObjectMapper json, IdempotencyRepository kept, RecordingRepository recordings) {
        this.json = json;
        this.kept = kept;
        this.recordings = recordings;
    }

    /**
     * Runs the write within the caller's transaction, or answers what it answered before.
     *
     * @param body what was asked, its numbers held within their bounds already: it is written out
     *     in full to be compared
     */
    public Written once(
            @Nullable String key, String request, Object body, Supplier<Written.Effect> write) {
        if (key == null) {
            return written(write.get());
        }
        if (!KEY.matcher(key).matches()) {
            throw ProgressException.invalid(
                    "Idempotency-Key",
                    "key-malformed",
                    "A key is 1 to 200 visible ASCII characters.",
                    key);
        }
        kept.lock(key);
        String hash = hash(bytes(body));
        Optional<KeptAnswer> first = kept.find(key);
        if (first.isPresent()) {
            return again(first.get(), key, request, hash);
        }
        Written written = written(write.get());
        kept.keep(
                new KeptAnswer(
                        key,
                        request,
                        hash,
                        written.status(),
                        written.location(),
                        written.etag(),
                        written.body(),
                        recordings.latest().databaseNow()));
        return written;
    }

    private static Written again(KeptAnswer first, String key, String request, String hash) {
        if (!first.request().equals(request) || !first.bodyHash().equals(hash)) {
            String message =
                    "The key was used for '"
                            + first.request()
                            + "' with another body; use a new one.";
            throw new ProgressException(
                    ErrorKind.KEY_REUSED,
                    "key-reused",
                    message,
                    List.of(new FieldError("Idempotency-Key", "key-reused", message, key)));
        }
        return new Written(first.status(), first.location(), first.etag(), first.body());
    }

    private Written written(Written.Effect effect) {
        return new Written(effect.status(), effect.location(), effect.etag(), bytes(effect.view()));
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a wire record is not serialisable", impossible);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
