package org.districtprogress.service.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.persistence.Claim;
import org.districtprogress.service.persistence.IdempotencyRepository;
import org.districtprogress.service.persistence.KeptAnswer;

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

    IdempotentWrites(ObjectMapper json, IdempotencyRepository kept) {
        this.json = json;
        this.kept = kept;
    }

    /**
     * Runs the write within the caller's transaction, or answers what it answered before.
     *
     * @param body what was asked, its numbers held within their bounds already: it is written out
     *     in full to be compared
     * @throws ProgressException KEY_REUSED for a key that came with another request; IN_FLIGHT for
     *     one that another call is working under at this moment
     */
    public Written once(
            @Nullable String key, String request, Object body, Supplier<Written.Effect> write) {
        if (key == null) {
            Written.Effect effect = write.get();
            finish(effect, null);
            return written(effect);
        }
        if (!KEY.matcher(key).matches()) {
            throw ProgressException.invalid(
                    "Idempotency-Key",
                    "key-malformed",
                    "A key is 1 to 200 visible ASCII characters.",
                    key);
        }
        String hash = hash(bytes(body));
        Claim claim = kept.claim(key);
        if (claim.first() != null) {
            return again(claim.first(), key, request, hash);
        }
        if (!claim.isOurs()) {
            throw inFlight(key);
        }
        Written.Effect effect = write.get();
        Written written = written(effect);
        finish(
                effect,
                new KeptAnswer(
                        key,
                        request,
                        hash,
                        written.status(),
                        written.location(),
                        written.etag(),
                        written.body()));
        return written;
    }

    private void finish(Written.Effect effect, @Nullable KeptAnswer answer) {
        if (effect.last() != null) {
            effect.last().accept(answer);
        } else if (answer != null) {
            kept.keep(answer);
        }
    }

    private static ProgressException inFlight(String key) {
        String message =
                "A write with this key is being carried out; its answer will be there soon.";
        return new ProgressException(
                ErrorKind.IN_FLIGHT,
                "key-in-flight",
                message,
                List.of(new FieldError("Idempotency-Key", "key-in-flight", message, key)));
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
        return new Written(first.status(), first.location(), first.etag(), first.body(), true);
    }

    private Written written(Written.Effect effect) {
        return new Written(
                effect.status(), effect.location(), effect.etag(), bytes(effect.view()), false);
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
