package org.districtprogress.industry.projects;

import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.register.Filter;

/**
 * Filters of projects by the lists that name them: of one year, new or carried over. What is asked
 * together is looked for in one listing: new in 2024 is not new in 2023 and listed again in 2024.
 */
final class Listings {

    private static final String LIST = " and l.list = any (cast(:list as text[]))";
    private static final String YEAR = " and l.year = :listYear";
    private static final String PHASE = " and l.phase = :phase";

    private Listings() {}

    static Filter ofYear(@Nullable String list, @Nullable String year, @Nullable String phase) {
        if (year != null && !year.matches("\\d{4}")) {
            throw ProgressException.invalid(
                    "?listYear",
                    "year-malformed",
                    "'listYear' must be a year, such as 2024.",
                    year);
        }
        return new Filter(
                "listYear",
                year,
                one(list, year, phase),
                year == null ? null : Integer.valueOf(year));
    }

    static Filter ofPhase(@Nullable String list, @Nullable String year, @Nullable String phase) {
        if (phase != null) {
            Ask.choice("?phase", ProjectPhase.class, phase);
        }
        return new Filter("phase", phase, one(list, year, phase), phase);
    }

    private static String one(
            @Nullable String list, @Nullable String year, @Nullable String phase) {
        return "exists (select from project_listings(content) l where true"
                + (list == null ? "" : LIST)
                + (year == null ? "" : YEAR)
                + (phase == null ? "" : PHASE)
                + ")";
    }
}
