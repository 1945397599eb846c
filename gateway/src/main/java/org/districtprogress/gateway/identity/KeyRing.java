package org.districtprogress.gateway.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.districtprogress.problem.file.OwnerFile;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;

/**
 * The keys that sign tokens, newest last. A new key is published for a while before it signs, so
 * that who checks tokens has it; the one before it stays published until what it signed has ended.
 */
final class KeyRing {

    /** For how long a key is published before it signs. */
    private static final Duration FORESIGHT = Duration.ofHours(1);

    private final OwnerFile file;
    private final Duration life;
    private final Duration tokenLife;
    private final List<SigningKey> keys = new ArrayList<>();
    private long readAt = -1;

    KeyRing(OwnerFile file, Duration life, Duration tokenLife) {
        this.file = file;
        this.life = life;
        this.tokenLife = tokenLife;
    }

    /** The key that signs now; draws one when there is none, and the next one in time. */
    synchronized SigningKey signing(Instant now) {
        renew(now);
        return keys.stream()
                .filter(key -> !key.since().plus(FORESIGHT).isAfter(now))
                .max(Comparator.comparing(SigningKey::since))
                .orElse(keys.get(0));
    }

    /** What is published: every key that signs, will sign, or has signed what still lives. */
    synchronized List<SigningKey> published(Instant now) {
        renew(now);
        return List.copyOf(keys);
    }

    private void renew(Instant now) {
        if (file.changedAt() != readAt) {
            read();
        }
        boolean isChanged = forget(now);
        if (keys.isEmpty() || !keys.get(keys.size() - 1).since().plus(life).isAfter(now)) {
            add(now);
        } else if (isChanged) {
            write();
        }
    }

    /** A key goes once its successor has signed for longer than a token lives. */
    private boolean forget(Instant now) {
        boolean isChanged = false;
        while (keys.size() > 1
                && !keys.get(1).since().plus(FORESIGHT).plus(tokenLife).isAfter(now)) {
            keys.remove(0);
            isChanged = true;
        }
        return isChanged;
    }

    private void add(Instant now) {
        keys.add(SigningKey.draw(now));
        write();
    }

    private void write() {
        file.write(KeySetText.of(keys, OutputControlLevel.INCLUDE_PRIVATE));
        readAt = file.changedAt();
    }

    private void read() {
        keys.clear();
        keys.addAll(file.read().map(KeySetText::read).orElse(List.of()));
        readAt = file.changedAt();
    }
}
