package org.districtprogress.deploy.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.audit.EndorsedKey;
import org.districtprogress.core.audit.SignedCheckpoint;

/** Where a trail is read from. */
interface TrailSource {

    /** All checkpoints in their order. */
    List<SignedCheckpoint> checkpoints() throws IOException, InterruptedException;

    /** The checkpoint that the service keeps outside of its database, where that is known. */
    Optional<SignedCheckpoint> latest() throws IOException, InterruptedException;

    /** The public keys it tells, the first one first. */
    List<EndorsedKey> keys() throws IOException, InterruptedException;

    /** Every entry in its order. */
    void entries(EntryReader reader) throws IOException, InterruptedException;

    /** Takes one entry after the other. */
    interface EntryReader {
        void read(Members entry) throws IOException;
    }
}
