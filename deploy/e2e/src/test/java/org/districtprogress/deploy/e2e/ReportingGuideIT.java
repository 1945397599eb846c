package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs that the reporting guide shows, run as they stand there against the running suite:
 * each prints what the guide says, and the same again when it is run twice.
 */
class ReportingGuideIT {

    private static final Path GUIDE = DeployedSuite.ROOT.resolve("docs/reporting.md");
    private static final String GATEWAY = "http://127.0.0.1:8080";

    private final String guide = Files.readString(GUIDE);
    private final String gateway = SharedSuite.running().uri(DeployedSuite.GATEWAY, "").toString();

    @TempDir private Path folder;

    ReportingGuideIT() throws IOException, InterruptedException {}

    @Test
    void the_shell_program_prints_what_the_guide_says() throws Exception {
        assertPrintsWhatTheGuideSays("sh", "example-shell", "report.sh", "sh");
    }

    @Test
    void the_java_program_prints_what_the_guide_says() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertPrintsWhatTheGuideSays("java", "example-java", "Report.java", java);
    }

    @Test
    void the_python_program_prints_what_the_guide_says() throws Exception {
        // Whoever builds for everybody has to run all three; only at home one may be missing.
        boolean isToBeThere = System.getenv("CI") != null;
        Assumptions.assumeTrue(
                isToBeThere || isInstalled("python3"),
                "No python3 on this machine: its program is not run here.");
        assertPrintsWhatTheGuideSays("python", "example-python", "report.py", "python3");
    }

    private void assertPrintsWhatTheGuideSays(
            String language, String client, String name, String... command) throws Exception {
        assertThat(guide).contains("TOKEN=$(deploy/token reporter " + client + ")");
        Path program = folder.resolve(name);
        String text = block(language);
        assertThat(text).contains(GATEWAY);
        Files.writeString(program, text);
        List<String> line = new ArrayList<>(List.of(command));
        line.add(program.toString());
        line.add(gateway);
        String expected = block("text");
        String token = SharedSuite.running().token("reporter", client);
        assertThat(printed(line, token)).as("first run").isEqualTo(expected);
        assertThat(printed(line, token)).as("second run").isEqualTo(expected);
    }

    private String block(String language) {
        Matcher block =
                Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(guide);
        assertThat(block.find()).as("a block of " + language).isTrue();
        return block.group(1);
    }

    private String printed(List<String> command, String token) throws Exception {
        Path out = Files.createTempFile(folder, "printed", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TOKEN", token);
        Process process = builder.redirectOutput(out.toFile()).start();
        boolean isOver = process.waitFor(2, TimeUnit.MINUTES);
        if (!isOver) {
            process.destroyForcibly();
        }
        String printed = Files.readString(out);
        assertThat(isOver).as("still running after two minutes: " + printed).isTrue();
        return printed;
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
