package org.districtprogress.service.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.SealingKey;
import org.districtprogress.core.audit.SignedCheckpoint;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.persistence.CheckpointRepository;

/**
 * Seals what was added to the trail. It signs only a trail that begins with what was signed before,
 * by the database and by what is kept outside of it; else it refuses, and what it says must be
 * looked into.
 */
@ApplicationScoped
class Sealing {

    /** So that one turn stays short, and a large trail is taken in over several. */
    private static final int MOST_BATCHES = 40;

    private final ServiceConfig config;
    private final Clock clock;
    private final SealFolder folder;
    private final TrailTree tree;
    private final CheckpointRepository checkpoints;

    Sealing(
            ServiceConfig config,
            Clock clock,
            SealFolder folder,
            TrailTree tree,
            CheckpointRepository checkpoints) {
        this.config = config;
        this.clock = clock;
        this.folder = folder;
        this.tree = tree;
        this.checkpoints = checkpoints;
    }

    /**
     * One turn. Several instances may take it at once: one seals, the others only take the entries
     * in.
     *
     * @return whether there is more to be taken in before the trail can be sealed
     * @throws BrokenTrailException when the trail is not what was sealed before
     */
    boolean turn() {
        boolean isMore = true;
        for (int batch = 0; isMore && batch < MOST_BATCHES; batch++) {
            isMore = tree.grow();
        }
        if (!isMore && folder.isThere()) {
            seal().ifPresent(folder::keep);
        }
        return isMore;
    }

    /** The lock is held until the checkpoint is committed; only then is it kept in the folder. */
    private Optional<SignedCheckpoint> seal() {
        return QuarkusTransaction.requiringNew()
                .call(() -> checkpoints.lock() ? next() : Optional.empty());
    }

    private Optional<SignedCheckpoint> next() {
        SealingKey key = folder.key();
        SignedCheckpoint last = checkpoints.latest().orElse(null);
        checkKept(last);
        checkLast(last);
        key = folder.isToBeRotated() ? folder.rotated(key) : key;
        long size = tree.size();
        if (size == size(last)) {
            boolean isKept = folder.latest().map(kept -> size(kept) == size).orElse(size == 0);
            return isKept ? Optional.empty() : Optional.ofNullable(last);
        }
        SignedCheckpoint signed =
                key.sign(
                        new Checkpoint(
                                config.service(),
                                size,
                                tree.ask(t -> t.root(size)),
                                last == null ? null : last.checkpoint().hash(),
                                clock.instant(),
                                key.known().id()));
        checkpoints.add(signed);
        Log.debugf("event=audit-sealed size=%d root=%s", size, signed.checkpoint().root());
        return Optional.of(signed);
    }

    /** A process that was killed between commit and file has left an older one there. */
    private void checkKept(@Nullable SignedCheckpoint last) {
        Optional<SignedCheckpoint> kept = folder.latest();
        if (kept.isEmpty()) {
            return;
        }
        Checkpoint checkpoint = kept.get().checkpoint();
        if (checkpoint.size() > size(last)) {
            throw new BrokenTrailException(
                    "the trail was sealed at size "
                            + checkpoint.size()
                            + ", and the database has no checkpoint behind "
                            + size(last));
        }
        checkRoot(checkpoint);
    }

    private void checkLast(@Nullable SignedCheckpoint last) {
        if (last == null) {
            return;
        }
        if (folder.keys().stream().noneMatch(each -> each.key().signed(last))) {
            throw new BrokenTrailException(
                    "the checkpoint of size "
                            + last.checkpoint().size()
                            + " is not signed by a key in the folder");
        }
        checkRoot(last.checkpoint());
    }

    private void checkRoot(Checkpoint checkpoint) {
        if (checkpoint.size() > tree.size()) {
            throw new BrokenTrailException(
                    "the trail was sealed at size "
                            + checkpoint.size()
                            + " and has "
                            + tree.size()
                            + " entries");
        }
        if (!tree.ask(t -> t.root(checkpoint.size())).equals(checkpoint.root())) {
            throw new BrokenTrailException(
                    "the first " + checkpoint.size() + " entries are not those that were sealed");
        }
    }

    private static long size(@Nullable SignedCheckpoint signed) {
        return signed == null ? 0 : signed.checkpoint().size();
    }
}
