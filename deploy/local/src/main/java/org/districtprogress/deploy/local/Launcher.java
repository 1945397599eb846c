package org.districtprogress.deploy.local;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** What {@code deploy/up} runs once everything is built: one suite, until it is asked to stop. */
public final class Launcher {
    private static final int FAILED = 1;

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        Map<String, String> environment = System.getenv();
        try {
            Settings settings = Settings.from(environment);
            DataFolder folder = new DataFolder(settings.data());
            if (arguments.length > 0 && arguments[0].equals("remove")) {
                DemoRemoval.remove(folder, Launcher::say);
                return;
            }
            Suite suite = new Suite(settings, Launcher::say);
            DemoYear year = new DemoYear(settings);
            if (arguments.length > 0 && arguments[0].equals("check")) {
                suite.check();
                say("Everything is there for a start.");
                return;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(year, suite), "stop"));
            Supervisor.watch(environment.get(Settings.PREFIX + "SUPERVISOR"));
            FirstClient firstClient = new FirstClient(folder);
            suite.start();
            Welcome.lines(settings, firstClient).forEach(System.out::println);
            if (settings.demoSeed().isPresent()) {
                year.report();
            }
            new CountDownLatch(1).await();
        } catch (StoppedException stopping) {
            new CountDownLatch(1).await();
        } catch (LaunchException e) {
            System.err.println("deploy/up: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void stop(DemoYear year, Suite suite) {
        year.end();
        suite.close();
    }

    private static void say(String line) {
        System.out.println("  " + line);
    }
}
