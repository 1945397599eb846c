package org.districtprogress.core.audit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A trail in memory, with a key of its own, as a service would have it. */
final class Trail {

    /** One entry as it is stored. */
    record Row(long sequence, AuditEntry entry, Hash leafHash) {

        /** The same place, another content, with the hash that fits it. */
        Row saying(AuditEntry other) {
            return new Row(sequence, other, other.leafHash());
        }

        Row at(long otherSequence) {
            return new Row(otherSequence, entry, leafHash);
        }
    }

    static final Instant FIRST = Instant.parse("2026-11-27T12:00:00Z");

    final List<Row> rows = new ArrayList<>();
    final List<SignedCheckpoint> checkpoints = new ArrayList<>();
    final List<EndorsedKey> keys = new ArrayList<>();
    private KeyPair pair = drawn();

    Trail() {
        keys.add(new EndorsedKey(key(), null));
    }

    private static KeyPair drawn() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Another key, which the one before it endorses. */
    void rotate() {
        CheckpointKey before = key();
        KeyPair next = drawn();
        byte[] endorsement =
                signature(
                        EndorsedKey.content(
                                before, CheckpointKey.of((ECPublicKey) next.getPublic())));
        pair = next;
        keys.add(new EndorsedKey(key(), endorsement));
    }

    CheckpointKey key() {
        return CheckpointKey.of((ECPublicKey) pair.getPublic());
    }

    static AuditEntry entry(long number) {
        return new AuditEntry(
                FIRST.plusSeconds(number),
                AuditKind.WRITE,
                new Origin("office-" + number, null, "127.0.0.1", null, null),
                "POST /api/v1/indicators/rd-intensity/observations",
                new Effect(null, null, null, number, 201, null, null));
    }

    void append() {
        long sequence = rows.size() + 1L;
        rows.add(new Row(sequence, entry(sequence), entry(sequence).leafHash()));
    }

    SignedCheckpoint seal() {
        Checkpoint before =
                checkpoints.isEmpty() ? null : checkpoints.get(checkpoints.size() - 1).checkpoint();
        Checkpoint checkpoint =
                new Checkpoint(
                        "industry-service",
                        rows.size(),
                        MerkleTree.root(rows.stream().map(Row::leafHash).toList()),
                        before == null ? null : before.hash(),
                        FIRST.plusSeconds(60L * checkpoints.size()),
                        key().id());
        SignedCheckpoint signed = sign(checkpoint);
        checkpoints.add(signed);
        return signed;
    }

    /** What a thief of the key before could do. */
    SignedCheckpoint rotateAndSealAgainWithTheOldOne() {
        KeyPair stolen = pair;
        rotate();
        append();
        seal();
        pair = stolen;
        append();
        return seal();
    }

    SignedCheckpoint sign(Checkpoint checkpoint) {
        return new SignedCheckpoint(checkpoint, signature(checkpoint.canonical()));
    }

    private byte[] signature(byte[] content) {
        try {
            Signature signature = Signature.getInstance(CheckpointKey.ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<Finding> check(SignedCheckpoint older, SignedCheckpoint latest) {
        TrailCheck check = new TrailCheck(new CheckpointChain(checkpoints, older, keys), latest);
        rows.forEach(row -> check.add(row.sequence(), row.entry(), row.leafHash()));
        return check.end();
    }
}
