package org.districtprogress.deploy.audit;

import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Receipt;

/** Looks in a trail for the entry that a write was answered the receipt of. */
final class SoughtReceipt {

    private final Receipt receipt;
    private @Nullable AuditEntry entry;
    private @Nullable Hash leafHash;

    SoughtReceipt(Receipt receipt) {
        this.receipt = receipt;
    }

    /** Takes an entry as it stands in the trail. */
    void see(long sequence, AuditEntry seen, Hash hash) {
        if (sequence == receipt.sequence()) {
            entry = seen;
            leafHash = hash;
        }
    }

    /** Why the trail is not the one that the receipt is of; empty where it is. */
    Optional<String> fault(String service) {
        if (!receipt.service().equals(service)) {
            return Optional.of("The receipt is of " + receipt.service() + ", not of " + service);
        }
        if (entry == null) {
            return Optional.of("There is no entry " + receipt.sequence() + " of the receipt");
        }
        return receipt.leafHash().equals(leafHash)
                ? Optional.empty()
                : Optional.of("Entry " + receipt.sequence() + " is not that of the receipt");
    }

    /** What was written, by whom, and whether it is sealed. */
    String sentence(long sealed) {
        return "The receipt is of entry "
                + receipt.sequence()
                + ", '"
                + entry.action()
                + "' by "
                + entry.origin().client()
                + " of "
                + entry.origin().department()
                + " at "
                + entry.at()
                + (receipt.sequence() <= sealed ? ", and it is sealed." : ", not sealed yet.");
    }
}
