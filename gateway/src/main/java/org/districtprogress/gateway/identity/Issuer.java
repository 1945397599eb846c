package org.districtprogress.gateway.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;
import org.districtprogress.problem.file.OwnerFile;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;

/** Gives tokens to clients that know their secret; without a folder it gives none. */
@Singleton
class Issuer {

    /** The first client: may admit others, and reports nothing. */
    static final String FIRST = "admin";

    private static final String NOBODY = "no such client";

    private final boolean isOpen;
    private final ClientFile clients;
    private final KeyRing keys;
    private final Tokens tokens;
    private final Clock clock;
    private final OwnerFile firstSecret;
    private final Path folder;
    private @Nullable FolderLock lock;
    private final SecureRandom random = new SecureRandom();
    private final SecretHash dummy = SecretHash.of(NOBODY, random);

    Issuer(IdentityConfig config, ObjectMapper json, Clock clock) {
        this.isOpen = config.folder().isPresent();
        this.folder = config.folder().orElse(Path.of("."));
        this.clients = new ClientFile(new OwnerFile(folder.resolve("clients.json")), json);
        this.firstSecret = new OwnerFile(folder.resolve(FIRST + ".secret"));
        this.keys =
                new KeyRing(
                        new OwnerFile(folder.resolve("keys.json")),
                        config.keyLife(),
                        config.tokenLife());
        this.tokens = new Tokens(keys, config.issuer(), config.audience(), config.tokenLife());
        this.clock = clock;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Whom tokens are given to. */
    ClientFile clients() {
        return clients;
    }

    /** Where there is no client yet, draws the first one's secret into a file of its own. */
    void begin() {
        if (!isOpen) {
            return;
        }
        lock = FolderLock.take(folder);
        if (!clients.all().isEmpty()) {
            return;
        }
        String secret = SecretHash.draw(random);
        firstSecret.write(secret + "\n");
        Owned none = Owned.of(Set.of());
        clients.put(
                new KnownClient(
                        new Caller(FIRST, FIRST, Set.of(CallerRole.PLAN_ADMIN), none, none),
                        SecretHash.of(secret, random)));
        Log.infof("event=first-client client=%s", FIRST);
    }

    /** Leaves the folder to another. */
    void end() {
        if (lock != null) {
            lock.leave();
            lock = null;
        }
    }

    /**
     * A token for a client.
     *
     * @throws TokenRefusedException {@code invalid_client}
     */
    IssuedToken issue(TokenRequest request) {
        Optional<KnownClient> known = clients.find(request.client());
        boolean isKnown =
                known.map(KnownClient::secret).orElse(dummy).matches(request.secret())
                        && known.isPresent();
        if (!isKnown) {
            Log.infof("event=token-refused");
            throw TokenRefusedException.client(
                    "There is no such client, or its secret is another.");
        }
        return tokens.issue(known.get().caller(), now());
    }

    /**
     * The client that an {@code Authorization} header is a token of; empty for any other header.
     */
    Optional<String> holder(String authorization) {
        return tokens.holder(authorization, now());
    }

    /** The published keys as a JSON Web Key Set. */
    String keySet() {
        List<SigningKey> published = keys.published(now());
        return KeySetText.of(published, OutputControlLevel.PUBLIC_ONLY);
    }

    private Instant now() {
        return clock.instant();
    }
}
