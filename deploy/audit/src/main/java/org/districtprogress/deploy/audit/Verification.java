package org.districtprogress.deploy.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.Nullable;
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

    private static final int TIMES = 3;
    private static final Duration MEANWHILE = Duration.ofMillis(100);

    /**
     * Checks a trail. A service may be sealing just now: its checkpoint is in one place then, and
     * in the other a moment later.
     *
     * @param older a checkpoint that was kept elsewhere
     * @param sought sees every entry on the way; null where no receipt is asked about
     */
    static Verification of(
            TrailSource source, SignedCheckpoint older, @Nullable SoughtReceipt sought)
            throws IOException, InterruptedException {
        List<SignedCheckpoint> checkpoints = source.checkpoints();
        SignedCheckpoint latest = source.latest().orElse(null);
        for (int again = 0; again < TIMES && !isLast(latest, checkpoints); again++) {
            Thread.sleep(MEANWHILE.toMillis());
            checkpoints = source.checkpoints();
            latest = source.latest().orElse(null);
        }
        TrailCheck check =
                new TrailCheck(new CheckpointChain(checkpoints, older, source.keys()), latest);
        source.entries(
                each -> {
                    check.add(each.number("sequence"), each.entry(), each.leafHash());
                    if (sought != null) {
                        sought.see(each.number("sequence"), each.entry(), each.leafHash());
                    }
                });
        return new Verification(check.end(), check.entries(), check.sealed());
    }

    private static boolean isLast(
            @Nullable SignedCheckpoint latest, List<SignedCheckpoint> checkpoints) {
        return latest == null
                || (!checkpoints.isEmpty()
                        && checkpoints.get(checkpoints.size() - 1).equals(latest));
    }
}
