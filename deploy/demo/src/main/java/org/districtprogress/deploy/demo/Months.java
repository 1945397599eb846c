package org.districtprogress.deploy.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The moments at which each month's round was known, one line each, so that one can open the state
 * that was known after May. A moment that stands is kept.
 */
final class Months {

    private final Path file;
    private final Map<String, String> moments = new LinkedHashMap<>();

    Months(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    String[] parts = line.split(" ", 2);
                    if (parts.length == 2) {
                        moments.put(parts[0], parts[1]);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new DemoException(file + " cannot be read", unreadable);
        }
    }

    Optional<String> knownAt(int month) {
        return Optional.ofNullable(moments.get(Calendar2024.month(month)));
    }

    void note(int month, String knownAt) {
        if (moments.putIfAbsent(Calendar2024.month(month), knownAt) != null) {
            return;
        }
        try {
            Files.writeString(
                    file,
                    Calendar2024.month(month) + " " + knownAt + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new DemoException(file + " cannot be written", unwritable);
        }
    }
}
