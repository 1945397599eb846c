package org.districtprogress.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.Nullable;

/**
 * All checkpoints of one trail, from the first on. They are sound when each is signed, includes the
 * one before it, and one that was seen earlier and kept elsewhere is still among them.
 */
public final class CheckpointChain {

    private final List<SignedCheckpoint> checkpoints;
    private final SignedCheckpoint trusted;
    private final KeyChain keys;

    /**
     * A chain to be checked.
     *
     * @param checkpoints in the order in which they are found
     * @param trusted one that was seen earlier
     * @param keys as they are told, the first one first
     */
    public CheckpointChain(
            List<SignedCheckpoint> checkpoints, SignedCheckpoint trusted, List<EndorsedKey> keys) {
        this.checkpoints = List.copyOf(checkpoints);
        this.trusted = trusted;
        this.keys = new KeyChain(keys, trusted);
    }

    List<SignedCheckpoint> checkpoints() {
        return checkpoints;
    }

    /**
     * The first checkpoint that is not what it should be.
     *
     * @param latest the one that the service has kept outside of its database; null where that is
     *     not known
     */
    Optional<Finding> check(@Nullable SignedCheckpoint latest) {
        List<Finding> found = new ArrayList<>();
        if (!keys.isBelieved(trusted)) {
            return Optional.of(
                    new Finding(
                            1,
                            trusted.checkpoint().size(),
                            "the older checkpoint is signed by no key that is known"));
        }
        Checkpoint before = null;
        for (SignedCheckpoint signed : checkpoints) {
            String fault = fault(before, signed);
            if (fault != null) {
                return Optional.of(
                        new Finding(size(before) + 1, signed.checkpoint().size(), fault));
            }
            before = signed.checkpoint();
        }
        missing(trusted, "the older checkpoint").ifPresent(found::add);
        if (latest != null) {
            missing(latest, "the checkpoint beside the key").ifPresent(found::add);
            if (before != null && before.size() > latest.checkpoint().size()) {
                found.add(
                        new Finding(
                                latest.checkpoint().size() + 1,
                                before.size(),
                                "a checkpoint is later than the one beside the key"));
            }
        }
        return found.stream().findFirst();
    }

    private @Nullable String fault(@Nullable Checkpoint before, SignedCheckpoint signed) {
        Checkpoint checkpoint = signed.checkpoint();
        String name = "the checkpoint of size " + checkpoint.size();
        if (!checkpoint.service().equals(trusted.checkpoint().service())) {
            return name + " is of another service";
        }
        boolean isEarlier = checkpoint.size() < trusted.checkpoint().size();
        if (isEarlier ? !keys.isTold(signed) : !keys.isBelieved(signed)) {
            return name + " is not signed as it stands";
        }
        Hash expected = before == null ? null : before.hash();
        if (expected == null
                ? checkpoint.previous() != null
                : !expected.equals(checkpoint.previous())) {
            return name + " does not follow the one before it";
        }
        return checkpoint.size() <= size(before) ? name + " is out of order" : null;
    }

    private Optional<Finding> missing(SignedCheckpoint wanted, String name) {
        Checkpoint sought = wanted.checkpoint();
        boolean isThere = checkpoints.stream().anyMatch(each -> each.checkpoint().equals(sought));
        if (isThere) {
            return Optional.empty();
        }
        long before =
                checkpoints.stream()
                        .mapToLong(each -> each.checkpoint().size())
                        .filter(size -> size < sought.size())
                        .max()
                        .orElse(0);
        return Optional.of(
                new Finding(before + 1, sought.size(), name + " is not among the checkpoints"));
    }

    private static long size(@Nullable Checkpoint checkpoint) {
        return checkpoint == null ? 0 : checkpoint.size();
    }
}
