package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The files of the databases. They are made once, whole or not at all, and kept. */
final class DatabaseCluster {
    private final Path folder;
    private final DatabaseBinaries binaries;
    private final DatabaseAccount account;

    DatabaseCluster(Path folder, DatabaseBinaries binaries, DatabaseAccount account) {
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
    }

    /** Makes the cluster if there is none; fails on one that another PostgreSQL made. */
    void prepare(String superuserPassword, Reporter reporter) {
        try {
            if (Files.exists(folder)) {
                requireSameVersion();
            } else {
                reporter.say("creating the database (once)");
                create(superuserPassword);
            }
        } catch (IOException e) {
            throw DiskTrouble.writing(folder, e);
        }
    }

    private void create(String superuserPassword) throws IOException {
        Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
        Path passwordFile = folder.resolveSibling(folder.getFileName() + ".password");
        DataFolder.remove(draft);
        Files.deleteIfExists(passwordFile);
        Files.createDirectory(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(
                passwordFile,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, superuserPassword, StandardCharsets.US_ASCII);
            account.own(draft);
            account.own(passwordFile);
            initialise(draft, passwordFile);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void initialise(Path draft, Path passwordFile) throws IOException {
        Commands.Outcome outcome =
                Commands.run(
                        account.command(
                                binaries.program("initdb"),
                                "--pgdata=" + draft,
                                "--username=" + DatabasePasswords.SUPERUSER,
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--locale=C"));
        if (!outcome.succeeded()) {
            if (outcome.said().contains("No space left")) {
                throw new IOException("No space left on device");
            }
            throw new LaunchException("PostgreSQL could not make its files: " + outcome.said());
        }
    }

    private void requireSameVersion() throws IOException {
        String made = Files.readString(folder.resolve("PG_VERSION"), StandardCharsets.US_ASCII);
        Commands.Outcome outcome =
                Commands.run(account.command(binaries.program("postgres"), "--version"));
        if (!outcome.said().contains(" " + made.strip() + ".")) {
            throw new LaunchException(
                    "The database in %s was made by PostgreSQL %s, but here is %s; choose another folder with --data."
                            .formatted(folder, made.strip(), outcome.said().strip()));
        }
    }
}
