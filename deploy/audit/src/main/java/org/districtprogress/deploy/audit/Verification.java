package org.districtprogress.deploy.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.audit.CheckpointChain;
import org.districtprogress.core.audit.CheckpointKey;
import org.districtprogress.core.audit.Finding;
import org.districtprogress.core.audit.SignedCheckpoint;
import org.districtprogress.core.audit.TrailCheck;

/**
 * What came of checking a trail.
 *
 * @param finding the first thing that is wrong; empty when nothing is
 * @param entries how many entries are sound
 * @param sealed how many of them a signed checkpoint covers
 */
record Verification(Optional<Finding> finding, long entries, long sealed) {

    /**
     * Checks a trail. Of the keys that it tells only the one that signed the older checkpoint is
     * believed, since that one is known by its thumbprint.
     *
     * @param older a checkpoint that was kept elsewhere
     */
    static Verification of(TrailSource source, SignedCheckpoint older)
            throws IOException, InterruptedException {
        List<CheckpointKey> keys =
                source.keys().stream()
                        .filter(key -> key.id().equals(older.checkpoint().key()))
                        .toList();
        SignedCheckpoint latest = source.latest().orElse(null);
        TrailCheck check =
                new TrailCheck(new CheckpointChain(source.checkpoints(), older, keys), latest);
        source.entries(each -> check.add(each.number("sequence"), each.entry(), each.leafHash()));
        return new Verification(check.end(), check.entries(), check.sealed());
    }
}
