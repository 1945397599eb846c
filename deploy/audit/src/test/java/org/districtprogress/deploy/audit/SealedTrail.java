package org.districtprogress.deploy.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.CheckpointKey;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.MerkleTree;
import org.districtprogress.core.audit.Origin;

/** A trail as a service would answer it, one JSON object a line. */
final class SealedTrail {

    static final Instant FIRST = Instant.parse("2026-11-27T12:00:00Z");

    final List<String> entries = new ArrayList<>();
    final List<String> checkpoints = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree((from, to) -> List.of());
    private final KeyPair pair;
    private Checkpoint last;

    SealedTrail() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        pair = generator.generateKeyPair();
    }

    static AuditEntry entry(long number) {
        return new AuditEntry(
                FIRST.plusSeconds(number),
                AuditKind.WRITE,
                new Origin("system", "发改局", "127.0.0.1", null, null),
                "PUT /api/v1/projects/p-" + number,
                new Effect(null, null, null, number, 201, null, null));
    }

    static String line(long sequence, AuditEntry entry) {
        String canonical = new String(entry.canonical(), StandardCharsets.UTF_8);
        return canonical.substring(0, canonical.length() - 1)
                + ",\"trace\":null,\"sequence\":"
                + sequence
                + ",\"leafHash\":\""
                + entry.leafHash()
                + "\"}";
    }

    void append(int count) {
        for (int i = 0; i < count; i++) {
            long sequence = entries.size() + 1L;
            entries.add(line(sequence, entry(sequence)));
            tree.append(entry(sequence).leafHash());
        }
    }

    String seal() throws GeneralSecurityException {
        Checkpoint checkpoint =
                new Checkpoint(
                        "industry-service",
                        tree.size(),
                        tree.root(),
                        last == null ? null : last.hash(),
                        FIRST.plusSeconds(tree.size()),
                        key().id());
        last = checkpoint;
        Signature signature = Signature.getInstance(CheckpointKey.ALGORITHM);
        signature.initSign(pair.getPrivate());
        signature.update(checkpoint.canonical());
        String canonical = new String(checkpoint.canonical(), StandardCharsets.UTF_8);
        String line =
                canonical.substring(0, canonical.length() - 1)
                        + ",\"signature\":\""
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign())
                        + "\"}";
        checkpoints.add(line);
        return line;
    }

    CheckpointKey key() {
        return CheckpointKey.of((ECPublicKey) pair.getPublic());
    }

    String keyLine() {
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(key().id(), key().x(), key().y());
    }

    /** As a file, the last checkpoint known beside it. */
    String file(String latest) {
        List<String> lines = new ArrayList<>();
        lines.add(keyLine());
        lines.addAll(checkpoints);
        lines.add("{\"latest\":[" + latest + "]}");
        lines.addAll(entries);
        return String.join("\n", lines) + "\n";
    }
}
