package org.districtprogress.problem.rest;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jboss.logmanager.formatters.PatternFormatter;

/** The errors that any logger writes while it is open. */
final class Logged extends Handler implements AutoCloseable {

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");

    Logged() {
        root.addHandler(this);
    }

    List<LogRecord> errors() {
        return records.stream()
                .filter(logged -> logged.getLevel().intValue() >= Level.SEVERE.intValue())
                .toList();
    }

    String text() {
        return records.stream().map(MESSAGE::format).collect(Collectors.joining("\n"));
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
