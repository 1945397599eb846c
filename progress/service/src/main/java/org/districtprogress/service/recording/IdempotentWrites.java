package org.districtprogress.service.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.persistence.AuditPlace;
import org.districtprogress.service.persistence.AuditRepository;
import org.districtprogress.service.persistence.Claim;
import org.districtprogress.service.persistence.Closing;
import org.districtprogress.service.persistence.IdempotencyRepository;
import org.districtprogress.service.persistence.KeptAnswer;

/**
 * Makes a write with an {@code Idempotency-Key} happen once: the key's row commits in the
 * transaction of its effect, and the same client's same key with the same body gets the first
 * answer again, byte for byte.
 */
@ApplicationScoped
public class IdempotentWrites {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final ObjectMapper json;
    private final IdempotencyRepository kept;
    private final AuditRepository trail;
    private final AuditDesk audit;
    private final Origins origins;

    IdempotentWrites(
            ObjectMapper json,
            IdempotencyRepository kept,
            AuditRepository trail,
            AuditDesk audit,
            Origins origins) {
        this.origins = origins;
        this.json = json;
        this.kept = kept;
        this.trail = trail;
        this.audit = audit;
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
            byte[] answer = bytes(effect.view());
            return written(effect, answer, finish(effect, request, answer, null));
        }
        if (!KEY.matcher(key).matches()) {
            throw ProgressException.invalid(
                    "Idempotency-Key",
                    "key-malformed",
                    "A key is 1 to 200 visible ASCII characters.",
                    key);
        }
        String hash = hash(bytes(body));
        String client = Objects.requireNonNull(origins.current().client(), "a write has a client");
        Claim claim = kept.claim(client, key);
        if (claim.first() != null) {
            return again(claim, key, request, hash);
        }
        if (!claim.isOurs()) {
            throw inFlight(key);
        }
        Written.Effect effect = write.get();
        byte[] answer = bytes(effect.view());
        KeptAnswer toKeep =
                new KeptAnswer(
                        client,
                        key,
                        request,
                        hash,
                        effect.status(),
                        effect.location(),
                        effect.etag(),
                        answer);
        return written(effect, answer, finish(effect, request, answer, toKeep));
    }

    /** The audit entry and the kept answer go with the write's last step, in the same message. */
    private AuditPlace finish(
            Written.Effect effect, String request, byte[] answer, @Nullable KeptAnswer toKeep) {
        Object before = effect.deed().before();
        Closing closing =
                new Closing(
                        audit.write(
                                request,
                                effect,
                                before == null ? null : Hash.of(bytes(before)),
                                Hash.of(answer)),
                        toKeep);
        return effect.last() == null ? trail.close(closing) : effect.last().apply(closing);
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

    private Written again(Claim claim, String key, String request, String hash) {
        KeptAnswer first = claim.first();
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
        return new Written(
                first.status(),
                first.location(),
                first.etag(),
                first.body(),
                claim.place() == null ? null : audit.receipt(claim.place()),
                true);
    }

    private Written written(Written.Effect effect, byte[] answer, AuditPlace place) {
        return new Written(
                effect.status(),
                effect.location(),
                effect.etag(),
                answer,
                audit.receipt(place),
                false);
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
