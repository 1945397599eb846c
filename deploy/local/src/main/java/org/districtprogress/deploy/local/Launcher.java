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
            Suite suite = new Suite(settings, Launcher::say);
            if (arguments.length > 0 && arguments[0].equals("check")) {
                suite.check();
                say("Everything is there for a start.");
                return;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite), "stop"));
            Supervisor.watch(environment.get(Settings.PREFIX + "SUPERVISOR"));
            FirstClient firstClient = new FirstClient(new DataFolder(settings.data()));
            suite.start();
            Welcome.lines(settings, firstClient).forEach(System.out::println);
            new CountDownLatch(1).await();
        } catch (StoppedException stopping) {
            new CountDownLatch(1).await();
        } catch (LaunchException e) {
            System.err.println("deploy/up: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void stop(Suite suite) {
        suite.close();
    }

    private static void say(String line) {
        System.out.println("  " + line);
    }
}
