package org.districtprogress.service.seed;

/**
 * One mistake in a catalogue.
 *
 * @param file as an operator finds it, e.g. {@code catalogue/plan-2024.yaml}
 * @param line 1-based
 * @param where the entry, e.g. {@code indicators[12] "rd-intensity"}
 * @param reason what was found and what is allowed
 */
record Fault(String file, int line, String where, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + where + ": " + reason;
    }
}
