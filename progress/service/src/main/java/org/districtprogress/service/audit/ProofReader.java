package org.districtprogress.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.api.audit.CheckpointPage;
import org.districtprogress.api.audit.CheckpointView;
import org.districtprogress.api.audit.ConsistencyView;
import org.districtprogress.api.audit.InclusionView;
import org.districtprogress.api.audit.SealingKeys;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Proofs;
import org.districtprogress.core.audit.SignedCheckpoint;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.persistence.CheckpointRepository;
import org.districtprogress.service.persistence.StoredEntry;

/** Answers checkpoints and proofs; a proof that does not hold is never answered. */
@ApplicationScoped
public class ProofReader {

    private static final String LATEST = "latest";

    private final CheckpointRepository checkpoints;
    private final TrailTree tree;
    private final SealFolder folder;

    ProofReader(CheckpointRepository checkpoints, TrailTree tree, SealFolder folder) {
        this.checkpoints = checkpoints;
        this.tree = tree;
        this.folder = folder;
    }

    /** The checkpoints behind a size. */
    public CheckpointPage page(@Nullable String after, @Nullable String limit) {
        int most = Ask.limit(limit);
        long from = AuditReader.place("?after", after);
        List<CheckpointView> found =
                checkpoints.list(from, most).stream().map(CheckpointViews::view).toList();
        return new CheckpointPage(
                found, Long.toString(found.isEmpty() ? from : found.get(found.size() - 1).size()));
    }

    /**
     * The latest one, as it is kept outside of the database.
     *
     * @throws ProgressException UNKNOWN before the first
     */
    public CheckpointView latest() {
        return folder.latest()
                .map(CheckpointViews::view)
                .orElseThrow(() -> ProgressException.unknown("size", LATEST));
    }

    /** The public halves of the keys that sealed, the first one first. */
    public SealingKeys keys() {
        return new SealingKeys(folder.keys().stream().map(CheckpointViews::key).toList());
    }

    /**
     * That an entry is covered by the checkpoint of a size, or by the last one.
     *
     * @throws ProgressException CONFLICT, {@code audit-unsealed}, while it is not covered; UNKNOWN
     *     for a size without a checkpoint
     */
    public InclusionView inclusion(StoredEntry entry, @Nullable String size) {
        SignedCheckpoint signed =
                size == null
                        ? checkpoints.latest().orElseThrow(() -> unsealed(entry))
                        : found("size", size);
        Checkpoint checkpoint = signed.checkpoint();
        long index = entry.sequence() - 1;
        if (checkpoint.size() <= index) {
            throw unsealed(entry);
        }
        requireGrown(checkpoint.size());
        List<Hash> path = tree.ask(t -> t.inclusion(index, checkpoint.size()));
        if (!Proofs.isIncluded(
                entry.leafHash(), index, checkpoint.size(), checkpoint.root(), path)) {
            throw new BrokenTrailException("entry " + entry.sequence() + " is not what was sealed");
        }
        return new InclusionView(
                entry.sequence(),
                entry.leafHash().toString(),
                CheckpointViews.view(signed),
                written(path));
    }

    /**
     * That the checkpoint of a size, or the latest, begins with an earlier one, the first one where
     * none is named.
     *
     * @throws ProgressException UNKNOWN for a size without a checkpoint; INVALID, {@code
     *     position-malformed}, for an earlier one that is larger
     */
    public ConsistencyView consistency(String size, @Nullable String first) {
        SignedCheckpoint second =
                size.equals(LATEST)
                        ? checkpoints
                                .latest()
                                .orElseThrow(() -> ProgressException.unknown("size", size))
                        : found("size", size);
        SignedCheckpoint earlier =
                first == null ? checkpoints.list(0, 1).get(0) : found("first", first);
        Checkpoint from = earlier.checkpoint();
        Checkpoint to = second.checkpoint();
        if (from.size() > to.size()) {
            throw ProgressException.invalid(
                    "?first",
                    "position-malformed",
                    "The first checkpoint is no larger than the second, " + to.size() + ".",
                    first);
        }
        requireGrown(to.size());
        List<Hash> path = tree.ask(t -> t.consistency(from.size(), to.size()));
        if (!Proofs.isConsistent(from.size(), from.root(), to.size(), to.root(), path)) {
            throw new BrokenTrailException(
                    "checkpoint " + to.size() + " does not begin with " + from.size());
        }
        return new ConsistencyView(
                CheckpointViews.view(earlier), CheckpointViews.view(second), written(path));
    }

    private SignedCheckpoint found(String name, String size) {
        return checkpoints
                .find(AuditReader.named(name, size))
                .orElseThrow(() -> ProgressException.unknown(name, size));
    }

    /** Just after a start a large trail is still being taken in. */
    private void requireGrown(long size) {
        if (tree.size() < size) {
            String message = "The trail is being read; ask again soon.";
            throw new ProgressException(
                    ErrorKind.UNAVAILABLE, "audit-not-ready", message, List.of());
        }
    }

    private static ProgressException unsealed(StoredEntry entry) {
        String message = "Entry " + entry.sequence() + " is sealed within a minute; ask again.";
        return new ProgressException(
                ErrorKind.CONFLICT,
                "audit-unsealed",
                message,
                List.of(
                        new FieldError(
                                ":sequence",
                                "audit-unsealed",
                                message,
                                Long.toString(entry.sequence()))));
    }

    private static List<String> written(List<Hash> path) {
        return path.stream().map(Hash::toString).toList();
    }
}
