package org.districtprogress.deploy.local;

/** Tells the person who started the suite what happens, a line at a time. */
@FunctionalInterface
public interface Reporter {
    void say(String line);
}
