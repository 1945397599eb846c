package org.districtprogress.deploy.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who the PostgreSQL programs run as. They refuse to run as root, so under root they run in a user
 * namespace of their own, where the same files belong to an unprivileged user, or else as the user
 * who owns the cluster.
 */
final class DatabaseAccount {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private final List<String> prefix;
    private final int owner;

    private DatabaseAccount(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** The account for this user and a cluster, which need not exist yet. */
    static DatabaseAccount of(Path cluster, DatabaseBinaries binaries) {
        int user = (int) new UnixSystem().getUid();
        int owner = Files.exists(cluster) ? ownerOf(cluster) : user;
        if (user != ROOT) {
            if (owner != user) {
                throw new LaunchException(
                        "The database in %s belongs to another user; start as that user, or choose another folder with --data."
                                .formatted(cluster));
            }
            return new DatabaseAccount(List.of(), user);
        }
        DatabaseAccount account =
                owner != ROOT
                        ? switchedTo(owner)
                        : Commands.succeeds(List.of("unshare", "-U", "true"))
                                ? new DatabaseAccount(List.of("unshare", "-U"), ROOT)
                                : switchedTo(NOBODY);
        account.requireAccess(binaries, cluster);
        return account;
    }

    private static DatabaseAccount switchedTo(int user) {
        return new DatabaseAccount(
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
    }

    /** The command as this account runs it. */
    List<String> command(Path program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Makes this account the owner of a file or folder. */
    void own(Path path) throws IOException {
        if (ownerOf(path) != owner) {
            Files.setAttribute(path, "unix:uid", owner);
        }
    }

    private void requireAccess(DatabaseBinaries binaries, Path cluster) {
        if (!Commands.succeeds(command(Path.of("ls"), binaries.program("postgres").toString()))) {
            throw new LaunchException(
                    "PostgreSQL refuses to run as root, and the unprivileged process that would run it cannot reach %s; start as an ordinary user, or choose another folder with --data."
                            .formatted(cluster.getParent()));
        }
    }

    private static int ownerOf(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new LaunchException(path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
