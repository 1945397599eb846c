package org.districtprogress.api.district;

import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.flag.FlagRow;

/**
 * One thing that a supervisor would raise, and at which service.
 *
 * @param service the service whose rows it is about
 * @param rule stable code of what is noticed
 * @param name what is noticed
 * @param why what it may mean, and what to look at
 * @param detail what was found, in figures and days
 * @param rows the rows it is about; their paths lead through the gateway
 */
public record DistrictFlag(
        String service,
        String rule,
        NameView name,
        NameView why,
        String detail,
        List<FlagRow> rows) {

    /** Holds a copy. */
    public DistrictFlag {
        rows = List.copyOf(rows);
    }
}
