package org.districtprogress.gateway.identity;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.CheckpointKey;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.MerkleTree;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.core.audit.SealingKey;
import org.districtprogress.core.audit.SignedCheckpoint;
import org.districtprogress.problem.file.OwnerFile;

/**
 * The audit trail of what is done to clients: a file that is only appended to, since the gateway
 * has no database. Each line is a key, an entry or a checkpoint, as {@code deploy/verify-audit}
 * reads them; every entry is sealed at once.
 */
final class ClientTrail {

    private static final String PROGRAM = "gateway";
    private static final Pattern ENTRY =
            Pattern.compile("(\\{.*),\"sequence\":([0-9]+),\"leafHash\":\"([0-9a-f]{64})\"}");
    private static final Pattern CHECKPOINT =
            Pattern.compile("(\\{.*\"root\":\"([0-9a-f]{64})\".*),\"signature\":\"[\\w-]+\"}");
    private static final Pattern AFTER = Pattern.compile("\"after\":\"([0-9a-f]{64})\"");

    private final Path file;
    private final SealingKey key;
    private final MerkleTree tree =
            new MerkleTree(
                    (from, to) -> {
                        throw new IllegalStateException("only the end of a tree is asked for");
                    });
    private @Nullable Hash last;
    private @Nullable Hash after;

    /**
     * Takes in what is there, and cuts a line off that was not written to its end.
     *
     * @throws IllegalStateException when it is not what was sealed
     */
    ClientTrail(Path file, OwnerFile keyFile) {
        this.file = file;
        this.key = key(keyFile);
        if (takeWritten() == 0) {
            append(keyLine());
        }
    }

    /** One line after the other, for strangers make it long; returns how many bytes are whole. */
    private long takeWritten() {
        if (!Files.exists(file)) {
            return 0;
        }
        long whole = 0;
        long read = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                read++;
                if (next == '\n') {
                    take(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                    whole = read;
                } else {
                    line.write(next);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.getFileName() + " could not be read", unreadable);
        }
        if (whole < read) {
            cut(whole);
        }
        return whole;
    }

    /** The hash of what was there when it was noted last; null before the first entry. */
    @Nullable
    Hash after() {
        return after;
    }

    /** Adds an entry and seals it; both are on the disk when this returns. */
    Receipt add(AuditEntry entry, Instant now) {
        tree.append(entry.leafHash());
        Checkpoint checkpoint =
                new Checkpoint(PROGRAM, tree.size(), tree.root(), last, now, key.known().id());
        SignedCheckpoint signed = key.sign(checkpoint);
        append(
                line(entry.canonical())
                        + ",\"sequence\":"
                        + tree.size()
                        + ",\"leafHash\":\""
                        + entry.leafHash()
                        + "\"}\n"
                        + line(checkpoint.canonical())
                        + ",\"signature\":\""
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(signed.signature())
                        + "\"}\n");
        last = checkpoint.hash();
        if (entry.effect().after() != null) {
            after = entry.effect().after();
        }
        return new Receipt(PROGRAM, tree.size(), entry.leafHash());
    }

    private void take(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
            Hash leaf = Hash.leaf((entry.group(1) + "}").getBytes(StandardCharsets.UTF_8));
            tree.append(leaf);
            require(leaf.toString().equals(entry.group(3)));
            require(Long.toString(tree.size()).equals(entry.group(2)));
            Matcher found = AFTER.matcher(line);
            if (found.find()) {
                after = Hash.parse(found.group(1));
            }
            return;
        }
        Matcher checkpoint = CHECKPOINT.matcher(line);
        if (checkpoint.matches()) {
            require(tree.root().toString().equals(checkpoint.group(2)));
            last = Hash.of((checkpoint.group(1) + "}").getBytes(StandardCharsets.UTF_8));
            return;
        }
        require(tree.size() == 0 && line.equals(keyLine().strip()));
    }

    private void require(boolean isSound) {
        if (!isSound) {
            throw new IllegalStateException(
                    file.getFileName()
                            + " is not what was sealed, at entry "
                            + tree.size()
                            + "; move it away, and keep it");
        }
    }

    private static String line(byte[] canonical) {
        String json = new String(canonical, StandardCharsets.UTF_8);
        return json.substring(0, json.length() - 1);
    }

    private String keyLine() {
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\"}\n"
                .formatted(key.known().id(), key.known().x(), key.known().y());
    }

    private static SealingKey key(OwnerFile keyFile) {
        if (keyFile.read().isEmpty()) {
            SealingKey drawn = SealingKey.drawn();
            keyFile.write(
                    String.join("\n", drawn.known().x(), drawn.known().y(), drawn.d()) + "\n");
        }
        List<String> lines = keyFile.read().orElseThrow().lines().toList();
        return SealingKey.of(new CheckpointKey(lines.get(0), lines.get(1)), lines.get(2));
    }

    private void cut(long length) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length).force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file.getFileName() + " could not be cut", unwritable);
        }
    }

    private void append(String lines) {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    file.getFileName() + " could not be written", unwritable);
        }
    }
}
