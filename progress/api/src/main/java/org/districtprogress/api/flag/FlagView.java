package org.districtprogress.api.flag;

import java.util.List;
import org.districtprogress.api.NameView;

/**
 * One thing that a supervisor would raise.
 *
 * @param rule stable code of what is noticed
 * @param name what is noticed
 * @param why what it may mean, and what to look at
 * @param detail what was found, in figures and days
 * @param rows the rows it is about
 */
public record FlagView(
        String rule, NameView name, NameView why, String detail, List<FlagRow> rows) {

    /** Holds a copy. */
    public FlagView {
        rows = List.copyOf(rows);
    }
}
