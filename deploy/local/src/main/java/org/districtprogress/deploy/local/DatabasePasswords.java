package org.districtprogress.deploy.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** One generated password per database role, kept in a file that only its owner may read. */
final class DatabasePasswords {
    static final String SUPERUSER = "postgres";
    private static final int RANDOM_BYTES = 24;

    private final Properties passwords;

    private DatabasePasswords(Properties passwords) {
        this.passwords = passwords;
    }

    /**
     * Reads the file, or writes it where there is no cluster yet whose passwords it would lack. A
     * file of an earlier version gets passwords for the roles that have come since.
     */
    static DatabasePasswords of(DataFolder folder) {
        Path file = folder.passwords();
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            if (Files.exists(folder.cluster())) {
                throw new LaunchException(
                        "%s is missing but the database in %s needs it; restore it, or choose another folder with --data."
                                .formatted(file, folder.cluster()));
            }
            return write(file);
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
    }

    String of(String role) {
        String password = passwords.getProperty(role);
        if (password == null) {
            throw new LaunchException("The passwords file has no line for the role " + role + ".");
        }
        return password;
    }

    private static DatabasePasswords read(Path file) throws IOException {
        Properties passwords = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            passwords.load(in);
        }
        SecureRandom random = new SecureRandom();
        boolean isWhole = true;
        for (CampaignService service : CampaignService.values()) {
            isWhole &= passwords.putIfAbsent(service.role(), generate(random)) != null;
        }
        return isWhole ? new DatabasePasswords(passwords) : store(file, passwords);
    }

    private static DatabasePasswords write(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        Properties passwords = new Properties();
        passwords.setProperty(SUPERUSER, generate(random));
        for (CampaignService service : CampaignService.values()) {
            passwords.setProperty(service.database(), generate(random));
            passwords.setProperty(service.role(), generate(random));
        }
        return store(file, passwords);
    }

    private static DatabasePasswords store(Path file, Properties passwords) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            passwords.store(out, "Passwords of the database roles");
        }
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new DatabasePasswords(passwords);
    }

    /** Letters, digits, minus and underscore only: safe in SQL, URLs and properties alike. */
    private static String generate(SecureRandom random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
