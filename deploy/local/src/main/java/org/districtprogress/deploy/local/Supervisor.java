package org.districtprogress.deploy.local;

/**
 * The script that started this launcher and forwards signals to it. The two watch each other: when
 * the script is gone, however it went, nobody could stop the suite any more, so it stops itself.
 */
final class Supervisor {
    private static final long LOOK_MILLIS = 500;

    private Supervisor() {}

    /** Watches the process of that id; a launcher started without a script has none. */
    static void watch(String pid) {
        if (pid == null) {
            return;
        }
        long supervisor = Long.parseLong(pid);
        Thread watcher = new Thread(() -> exitWithout(supervisor), "supervisor-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Looks at the parent, not for the process: an unreaped process would still be found. */
    private static void exitWithout(long supervisor) {
        while (isParent(supervisor)) {
            Pause.millis(LOOK_MILLIS);
        }
        System.exit(1);
    }

    private static boolean isParent(long pid) {
        return ProcessHandle.current().parent().filter(parent -> parent.pid() == pid).isPresent();
    }
}
