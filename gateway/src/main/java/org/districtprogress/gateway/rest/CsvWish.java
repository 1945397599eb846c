package org.districtprogress.gateway.rest;

import io.vertx.ext.web.MIMEHeader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.districtprogress.api.district.DistrictApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Nearest;

/**
 * Whether an answer is wanted as a table, and which of its tables.
 *
 * @param isCsv whether it is wanted as CSV, and not as JSON
 */
record CsvWish(boolean isCsv) {

    private static final List<String> FORMATS = List.of("json", "csv");

    /**
     * What {@code format} says, else whichever of the two is accepted more, else JSON.
     *
     * @throws ProgressException INVALID, {@code answer-format-unknown}
     */
    static CsvWish of(@Nullable String format, List<MIMEHeader> accepted) {
        if (format == null) {
            return new CsvWish(
                    accepted.stream()
                            .filter(wish -> isOfJson(wish) || isOfCsv(wish))
                            .findFirst()
                            .filter(CsvWish::isOfCsv)
                            .isPresent());
        }
        if (!FORMATS.contains(format)) {
            throw ProgressException.invalid(
                    "?format", "answer-format-unknown", Nearest.sentence(format, FORMATS), format);
        }
        return new CsvWish(format.equals("csv"));
    }

    private static boolean isOfJson(MIMEHeader wish) {
        return List.of("*/*", "application/*", "application/json").contains(wish.value());
    }

    private static boolean isOfCsv(MIMEHeader wish) {
        return List.of("text/*", DistrictApi.CSV).contains(wish.value());
    }

    /**
     * The table that is asked for, the first where none is.
     *
     * @throws ProgressException INVALID where there is no such one, or none but JSON is wanted
     */
    <E extends Enum<E>> E table(Class<E> tables, @Nullable String table) {
        E[] known = tables.getEnumConstants();
        if (table == null) {
            return known[0];
        }
        if (!isCsv) {
            throw ProgressException.invalid(
                    "?table",
                    "table-needs-csv",
                    "An answer in JSON has all its tables; ask with format=csv for one.",
                    table);
        }
        List<String> names =
                Arrays.stream(known).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        if (!names.contains(table)) {
            throw ProgressException.invalid(
                    "?table", "choice-unknown", Nearest.sentence(table, names), table);
        }
        return known[names.indexOf(table)];
    }
}
