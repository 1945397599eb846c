package org.districtprogress.deploy.audit;

import java.io.IOException;
import java.util.Optional;
import org.districtprogress.core.audit.CheckpointChain;
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
     * Checks a trail.
     *
     * @param older a checkpoint that was kept elsewhere
     */
    static Verification of(TrailSource source, SignedCheckpoint older)
            throws IOException, InterruptedException {
        SignedCheckpoint latest = source.latest().orElse(null);
        TrailCheck check =
                new TrailCheck(
                        new CheckpointChain(source.checkpoints(), older, source.keys()), latest);
        source.entries(each -> check.add(each.number("sequence"), each.entry(), each.leafHash()));
        return new Verification(check.end(), check.entries(), check.sealed());
    }
}
