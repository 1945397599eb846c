package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The file by which a data folder is known to keep a synthetic year. It keeps the two kinds apart:
 * no folder is ever used as the other kind than it was made as.
 */
record SyntheticMark(DataFolder folder) {

    /** Fails where the folder is of the other kind, or keeps the year of another seed. */
    void require(OptionalLong demoSeed) {
        if (demoSeed.isEmpty()) {
            requireNone();
        } else if (Files.exists(file())) {
            requireSeed(demoSeed.getAsLong());
        } else if (Files.exists(folder.cluster())) {
            throw new LaunchException(
                    "%s keeps figures that are not synthetic; --demo never mixes with them: choose another folder with --data."
                            .formatted(folder.path()));
        } else {
            requireNothingElse();
        }
    }

    /** What is marked is removed whole one day, so that it begins with nothing of anybody's. */
    private void requireNothingElse() {
        if (!Files.exists(folder.path())) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder.path())) {
            Optional<Path> found =
                    entries.filter(entry -> !folder.isPrepared(entry)).sorted().findFirst();
            if (found.isPresent()) {
                throw new LaunchException(
                        "%s holds %s; --demo begins in an empty folder, which --remove removes whole: choose another with --data."
                                .formatted(folder.path(), found.get().getFileName()));
            }
        } catch (IOException e) {
            throw new LaunchException(folder.path() + " cannot be read.", e);
        }
    }

    /** Marks the folder, once it is locked and before anything is written into it. */
    void put(long seed) {
        try {
            Files.writeString(file(), "seed=" + seed + System.lineSeparator());
        } catch (IOException e) {
            throw DiskTrouble.writing(file(), e);
        }
    }

    boolean isThere() {
        return Files.isRegularFile(file());
    }

    private void requireNone() {
        if (Files.exists(file())) {
            throw new LaunchException(
                    "%s keeps a synthetic year; start it with --demo, or choose another folder with --data."
                            .formatted(folder.path()));
        }
    }

    private void requireSeed(long seed) {
        String kept = kept();
        if (!kept.equals("seed=" + seed)) {
            throw new LaunchException(
                    "%s keeps the synthetic year of %s; give that seed with --demo-seed, or remove the folder with --demo --remove."
                            .formatted(folder.path(), kept.replace('=', ' ')));
        }
    }

    private String kept() {
        try {
            return Files.readString(file()).strip();
        } catch (IOException e) {
            throw new LaunchException(file() + " cannot be read.", e);
        }
    }

    private Path file() {
        return folder.path().resolve("synthetic");
    }
}
