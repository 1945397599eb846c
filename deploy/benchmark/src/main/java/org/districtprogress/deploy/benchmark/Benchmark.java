package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What {@code deploy/benchmark/run} runs. */
public final class Benchmark {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int GROWN = 1;
    private static final int MISUSED = 2;
    private static final int GAVE_UP = 3;
    private static final int FEWEST = 30;
    private static final int USUAL = 40;

    private Benchmark() {}

    /** Exits 1 when the district view has grown by more than a tenth. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        int repetitions = repetitions(arguments);
        giveUpAfter(LONGEST);
        Path root = Path.of(System.getProperty("project.root"));
        List<String> report;
        boolean hasGrown;
        try (MeasuredSuites growing = MeasuredSuites.filled(RegisterSize.GROWING, root)) {
            new Rounds(growing.all(), Questions.ALL).run(repetitions);
            growing.requireSameAnswers();
            report = growing.report();
            hasGrown = growing.hasDistrictViewGrown();
        }
        report.forEach(System.out::println);
        try (MeasuredSuites listed = MeasuredSuites.filled(RegisterSize.ALL_MATTER, root)) {
            new Rounds(listed.all(), Questions.WHEN_ALL_MATTER).run(FEWEST);
            listed.report().forEach(System.out::println);
        }
        System.out.println(
                hasGrown
                        ? "The district view has grown by more than a tenth."
                        : "The district view has not grown by more than a tenth.");
        System.exit(hasGrown ? GROWN : 0);
    }

    private static int repetitions(String[] arguments) {
        if (arguments.length == 1) {
            return USUAL;
        }
        if (arguments.length == 3 && arguments[1].equals("--repetitions")) {
            int asked = Integer.parseInt(arguments[2]);
            if (asked >= FEWEST && asked <= Rounds.MOST) {
                return asked;
            }
        }
        System.err.printf("--repetitions takes a number from %s to %s%n", FEWEST, Rounds.MOST);
        System.exit(MISUSED);
        return 0;
    }

    private static void giveUpAfter(Duration longest) {
        Thread watch =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(longest.toMillis());
                                System.err.println("not done after an hour: given up");
                                System.exit(GAVE_UP);
                            } catch (InterruptedException ended) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "watch");
        watch.setDaemon(true);
        watch.start();
    }
}
