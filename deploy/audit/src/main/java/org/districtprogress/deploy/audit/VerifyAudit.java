package org.districtprogress.deploy.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
        String token = Objects.requireNonNullElse(System.getenv("TOKEN"), "");
        System.exit(run(arguments[0], token, Path.of(arguments[1]), System.out));
    }

    /**
     * Checks a trail.
     *
     * @param trail the service's address, or an exported file
     * @param token of an auditor, where it is a service
     * @param kept file of the older checkpoint
     * @param said takes what came of it
     * @return the exit code
     */
    public static int run(String trail, String token, Path kept, PrintStream said)
            throws InterruptedException {
        try {
            SignedCheckpoint older = Members.of(Files.readString(kept)).checkpoint();
            TrailSource source =
                    trail.startsWith("http://") || trail.startsWith("https://")
                            ? new ServiceTrail(trail, token)
                            : new FileTrail(Path.of(trail));
            return say(Verification.of(source, older), older, said);
        } catch (IOException | IllegalArgumentException unreadable) {
            System.err.println("verify-audit: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int say(Verification verification, SignedCheckpoint older, PrintStream said) {
        String service = older.checkpoint().service();
        if (verification.finding().isPresent()) {
            said.println(
                    service + " is NOT what was sealed. " + verification.finding().get() + ".");
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
        return 0;
    }
}
