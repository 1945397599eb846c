package org.districtprogress.service.seed;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue cannot be used; nothing of it was loaded. Its message lists the mistakes. */
final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LISTED = 20;

    private final transient List<Fault> faults;

    CatalogueException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }

    private static String message(List<Fault> faults) {
        String listed =
                faults.stream()
                        .limit(MOST_LISTED)
                        .map(fault -> System.lineSeparator() + fault)
                        .collect(Collectors.joining());
        int unlisted = faults.size() - MOST_LISTED;
        return "The catalogue cannot be used, nothing of it was loaded. Mistakes: "
                + faults.size()
                + listed
                + (unlisted > 0 ? System.lineSeparator() + "… and " + unlisted + " more" : "");
    }
}
