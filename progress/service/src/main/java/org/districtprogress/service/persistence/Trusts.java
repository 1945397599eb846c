package org.districtprogress.service.persistence;

import java.util.List;
import org.districtprogress.core.observation.Trust;

/** The trusts at which a row counts, as they are stored: a rejected one counts at none. */
final class Trusts {

    private Trusts() {}

    static List<String> from(Trust lowest) {
        return lowest == Trust.VERIFIED ? List.of("VERIFIED") : List.of("CLAIMED", "VERIFIED");
    }
}
