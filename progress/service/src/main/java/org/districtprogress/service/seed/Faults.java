package org.districtprogress.service.seed;

import java.util.ArrayList;
import java.util.List;

/** The mistakes found in one file so far, in the order they were found. */
final class Faults {

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, String where, String reason) {
        found.add(new Fault(file, line, where, reason));
    }

    /** The refusal that lists what was found. */
    CatalogueException found() {
        return new CatalogueException(found);
    }

    /** Stops here when anything was found. */
    void check() {
        if (!found.isEmpty()) {
            throw found();
        }
    }
}
