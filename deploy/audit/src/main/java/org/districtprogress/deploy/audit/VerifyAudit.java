package org.districtprogress.deploy.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.core.audit.SignedCheckpoint;

/** The program: 0 when the trail is sound, 1 when it is not, 2 when it could not be read. */
public final class VerifyAudit {

    private static final int FEWEST = 2;
    private static final int MOST = 3;

    private VerifyAudit() {}

    /**
     * With the service's address or an exported file, the file of an older checkpoint, and the
     * receipt of a write, if it is to be found there too.
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length < FEWEST || arguments.length > MOST) {
            System.err.println("Usage: deploy/verify-audit ADDRESS|FILE CHECKPOINT [RECEIPT]");
            System.exit(2);
        }
        String token = Objects.requireNonNullElse(System.getenv("TOKEN"), "");
        String receipt = arguments.length == MOST ? arguments[MOST - 1] : null;
        System.exit(run(arguments[0], token, Path.of(arguments[1]), receipt, System.out));
    }

    /**
     * Checks a trail.
     *
     * @param trail the service's address, or an exported file
     * @param token of an auditor, where it is a service
     * @param kept file of the older checkpoint
     * @param receipt of a write, as its answer had it; null for none
     * @param said takes what came of it
     * @return the exit code
     */
    public static int run(
            String trail, String token, Path kept, @Nullable String receipt, PrintStream said)
            throws InterruptedException {
        try {
            SoughtReceipt sought =
                    receipt == null ? null : new SoughtReceipt(Receipt.parse(receipt.strip()));
            SignedCheckpoint older = Members.of(Files.readString(kept)).checkpoint();
            TrailSource source =
                    trail.startsWith("http://") || trail.startsWith("https://")
                            ? new ServiceTrail(trail, token)
                            : new FileTrail(Path.of(trail));
            return say(Verification.of(source, older, sought), older, sought, said);
        } catch (IOException | IllegalArgumentException unreadable) {
            System.err.println("verify-audit: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int say(
            Verification verification,
            SignedCheckpoint older,
            @Nullable SoughtReceipt sought,
            PrintStream said) {
        String service = older.checkpoint().service();
        if (verification.finding().isPresent()) {
            said.println(
                    service + " is NOT what was sealed. " + verification.finding().get() + ".");
            return 1;
        }
        Optional<String> fault = sought == null ? Optional.empty() : sought.fault(service);
        if (fault.isPresent()) {
            said.println(fault.get() + ".");
            return 1;
        }
        said.println(
                service
                        + " is sound: "
                        + verification.sealed()
                        + " entries are sealed, and begin with the "
                        + older.checkpoint().size()
                        + " of the older checkpoint; "
                        + (verification.entries() - verification.sealed())
                        + " behind them are not sealed yet.");
        if (sought != null) {
            said.println(sought.sentence(verification.sealed()));
        }
        return 0;
    }
}
