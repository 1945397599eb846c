package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one program says while it runs; the logs of its last starts are kept as .1 to .5. */
record LogFile(Path path) {
    private static final int KEPT = 5;
    private static final int LONGEST_QUOTE = 300;
    private static final Pattern CAUSE = Pattern.compile("^Caused by: [\\w.$]+: .");
    private static final Pattern TELLING =
            Pattern.compile("\\b(ERROR|FATAL|PANIC|SEVERE|Exception|Error)\\b");

    void rotate() {
        try {
            for (int age = KEPT; age > 0; age--) {
                Path younger = age == 1 ? path : aged(age - 1);
                if (Files.exists(younger)) {
                    Files.move(younger, aged(age), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw DiskTrouble.writing(path, e);
        }
    }

    /**
     * The line that most likely says what went wrong: the root cause, else an error, else the last.
     */
    String complaint() {
        try {
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
            String last = lines.isEmpty() ? "nothing" : lines.get(lines.size() - 1);
            Stream<String> causes = lines.stream().filter(line -> CAUSE.matcher(line).find());
            Stream<String> errors = lines.stream().filter(line -> TELLING.matcher(line).find());
            String line =
                    causes.reduce((earlier, later) -> later)
                            .or(errors::findFirst)
                            .orElse(last)
                            .strip();
            return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
        } catch (IOException e) {
            return "nothing that can be read (" + e.getMessage() + ")";
        }
    }

    private Path aged(int age) {
        return path.resolveSibling(path.getFileName() + "." + age);
    }
}
