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
    private static final int MISSED = 1;
    private static final int MISUSED = 2;
    private static final int GAVE_UP = 3;
    private static final int UNMEASURED = 15;
    private static final int IMPORTED_ROWS = 1_000_000;
    private static final int FEW = 5;
    private static final int FEWEST = 30;
    private static final int MOST = Question.MOST_DAYS - UNMEASURED - MeasuredSuites.FOR_PAGES;
    private static final int USUAL = 40;

    private Benchmark() {}

    /** Exits 1 when the district view has grown by more than a tenth. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        giveUpAfter(arguments[0].equals("crashes") ? LONGEST.multipliedBy(4) : LONGEST);
        Path root = Path.of(System.getProperty("project.root"));
        System.exit(
                switch (arguments[0]) {
                    case "registers" -> registers(root, repetitions(arguments));
                    case "reports" -> Reports.run(root) ? 0 : MISSED;
                    case "crashes" -> crashes(root, arguments);
                    case "repeats" ->
                            Repeats.run(
                                            root,
                                            number(arguments, "--writes", 10_000),
                                            number(arguments, "--restarts", 5))
                                    ? 0
                                    : MISSED;
                    case "imports" -> new ImportRounds(root, IMPORTED_ROWS).run() ? 0 : MISSED;
                    default -> listed(root);
                });
    }

    private static int registers(Path root, int repetitions)
            throws IOException, InterruptedException, SQLException {
        try (MeasuredSuites suites = MeasuredSuites.filled(RegisterSize.GROWING, root)) {
            new Rounds(suites.all(), Questions.ALL).run(UNMEASURED, repetitions);
            suites.report().forEach(System.out::println);
            suites.requireSameAnswers();
            boolean hasGrown = suites.hasDistrictViewGrown();
            System.out.println(
                    "The district view has "
                            + (hasGrown ? "" : "not ")
                            + "grown by more than a tenth.");
            return hasGrown ? GROWN : 0;
        }
    }

    private static int crashes(Path root, String[] arguments)
            throws IOException, InterruptedException, SQLException {
        boolean isDurable = !List.of(arguments).contains("--not-durable");
        CrashReport report = Crashes.run(root, number(arguments, "--kills", 300), isDurable);
        report.lines().forEach(System.out::println);
        return report.isAsExpected() ? 0 : MISSED;
    }

    private static int listed(Path root) throws IOException, InterruptedException, SQLException {
        try (MeasuredSuites suites = MeasuredSuites.filled(RegisterSize.ALL_MATTER, root)) {
            new Rounds(suites.all(), Questions.WHEN_ALL_MATTER).run(FEW, FEW);
            suites.report().forEach(System.out::println);
            return 0;
        }
    }

    private static int repetitions(String[] arguments) {
        if (arguments.length == 1) {
            return USUAL;
        }
        if (arguments.length == 3 && arguments[1].equals("--repetitions")) {
            int asked = Integer.parseInt(arguments[2]);
            if (asked >= FEWEST && asked <= MOST) {
                return asked;
            }
        }
        System.err.printf("--repetitions takes a number from %s to %s%n", FEWEST, MOST);
        System.exit(MISUSED);
        return 0;
    }

    /** The positive number behind an option; as usual when the option is not there. */
    private static int number(String[] arguments, String option, int usual) {
        int at = List.of(arguments).indexOf(option);
        return at < 0 ? usual : Integer.parseInt(arguments[at + 1]);
    }

    private static void giveUpAfter(Duration longest) {
        Thread watch =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(longest.toMillis());
                                System.err.println("not done in time: given up");
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
