package org.districtprogress.deploy.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.districtprogress.core.audit.SignedCheckpoint;

/** The program: 0 when the trail is sound, 1 when it is not, 2 when it could not be read. */
public final class VerifyAudit {

    private static final int ARGUMENTS = 2;

    private VerifyAudit() {}

    /** With the service's address or an exported file, and the file of an older checkpoint. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != ARGUMENTS) {
            System.err.println("Usage: deploy/verify-audit ADDRESS|FILE CHECKPOINT");
            System.exit(2);
        }
        System.exit(run(arguments[0], Path.of(arguments[1])));
    }

    static int run(String trail, Path kept) throws InterruptedException {
        try {
            SignedCheckpoint older = Members.of(Files.readString(kept)).checkpoint();
            TrailSource source =
                    trail.startsWith("http://") || trail.startsWith("https://")
                            ? new ServiceTrail(trail)
                            : new FileTrail(Path.of(trail));
            return say(Verification.of(source, older), older);
        } catch (IOException | IllegalArgumentException unreadable) {
            System.err.println("verify-audit: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int say(Verification verification, SignedCheckpoint older) {
        String service = older.checkpoint().service();
        if (verification.finding().isPresent()) {
            System.out.println(
                    service + " is NOT what was sealed. " + verification.finding().get() + ".");
            return 1;
        }
        System.out.println(
                service
                        + " is sound: "
                        + verification.sealed()
                        + " entries are sealed, and begin with the "
                        + older.checkpoint().size()
                        + " of the older checkpoint; "
                        + (verification.entries() - verification.sealed())
                        + " behind them are not sealed yet.");
        return 0;
    }
}
