package org.districtprogress.deploy.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The PostgreSQL programs, unpacked once from the archive in the Maven artifact of this system. An
 * unpack counts when it is whole: a broken one is removed and made anew.
 */
final class DatabaseBinaries {
    /** Beside the unpacked files; holds how many there are and how many bytes. */
    private static final String RECEIPT = ".unpacked";

    private final Path folder;

    private DatabaseBinaries(Path folder) {
        this.folder = folder;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    static DatabaseBinaries unpackedIn(Path parent, Reporter reporter) {
        URL archive = archive();
        try {
            Path jar =
                    Path.of(((JarURLConnection) archive.openConnection()).getJarFileURL().toURI());
            String name = jar.getFileName().toString().replace(".jar", "");
            Path folder = parent.resolve(name);
            if (!isWhole(folder)) {
                if (Files.exists(folder)) {
                    reporter.say("removing a broken unpack of PostgreSQL");
                }
                reporter.say("unpacking PostgreSQL (once)");
                unpack(archive, folder);
            }
            return new DatabaseBinaries(folder);
        } catch (IOException e) {
            throw DiskTrouble.writing(parent, e);
        } catch (java.net.URISyntaxException e) {
            throw new LaunchException("PostgreSQL's archive has an unusable place: " + archive, e);
        }
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        DataFolder.remove(folder);
        Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
        DataFolder.remove(draft);
        try (InputStream in = archive.openStream()) {
            CompressedTar.extract(in, draft);
        }
        Files.writeString(draft.resolve(RECEIPT), inventory(draft), StandardCharsets.US_ASCII);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isWhole(Path folder) throws IOException {
        Path receipt = folder.resolve(RECEIPT);
        return Files.exists(receipt)
                && Files.readString(receipt, StandardCharsets.US_ASCII).equals(inventory(folder));
    }

    private static String inventory(Path folder) throws IOException {
        long files = 0;
        long bytes = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                if (!path.endsWith(RECEIPT)) {
                    files++;
                    bytes += Files.size(path);
                }
            }
        }
        return files + " files, " + bytes + " bytes";
    }

    private static URL archive() {
        String resource = "/postgres-" + system() + ".txz";
        URL archive = DatabaseBinaries.class.getResource(resource);
        if (archive == null) {
            throw new LaunchException(
                    "There is no embedded PostgreSQL for this system (%s); see the README for how to use an existing one."
                            .formatted(system()));
        }
        return archive;
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        if (os.contains("mac")) {
            return "darwin-" + machine;
        }
        String musl = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return os + "-" + machine + musl;
    }
}
