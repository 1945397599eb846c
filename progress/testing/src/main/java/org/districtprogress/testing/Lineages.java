package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks a lineage and adds it up. */
public final class Lineages {

    private Lineages() {}

    /**
     * Asserts that over all pages the contributions add up to numerator and denominator exactly.
     *
     * @param query what is asked beside the page, e.g. {@code on=2024-03-31}
     * @return the figure and every row
     */
    public static Walked addedUp(String indicator, String query) {
        String path = "/api/v1/indicators/" + indicator + "/lineage?limit=3&" + query;
        List<Map<String, Object>> rows = new ArrayList<>();
        JsonPath first = null;
        String cursor = null;
        do {
            Response page = Http.get(path + (cursor == null ? "" : "&cursor=" + cursor));
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            JsonPath json = page.jsonPath();
            first = first == null ? json : first;
            assertThat(json.getString("knownAt")).isEqualTo(first.getString("knownAt"));
            rows.addAll(json.getList("items"));
            cursor = json.getString("next");
        } while (cursor != null);
        rows.forEach(row -> assertHappenedBeforeItCounts(path, row));
        Walked walked =
                new Walked(
                        first.getString("rule?.code"),
                        decimal(first.get("value")),
                        decimal(first.get("numerator")),
                        decimal(first.get("denominator")),
                        rows);
        if (walked.value() != null) {
            assertIsQuotient(path, first.getString("unit"), walked);
            assertThat(sum(rows, "NUMERATOR")).as(path).isEqualByComparingTo(walked.numerator());
            assertThat(sum(rows, "DENOMINATOR"))
                    .as(path)
                    .isEqualByComparingTo(
                            walked.denominator() == null ? BigDecimal.ZERO : walked.denominator());
        } else {
            assertThat(rows.stream().filter(row -> decimal(row.get("amount")).signum() != 0))
                    .as(path)
                    .isEmpty();
        }
        return walked;
    }

    /** To six decimals, half up; times a hundred where the figure is in per cent. */
    private static void assertIsQuotient(String path, String unit, Walked walked) {
        if (walked.denominator() != null) {
            assertThat(walked.value())
                    .as(path)
                    .isEqualByComparingTo(
                            walked.numerator()
                                    .movePointRight(unit.equals("PERCENT") ? 2 : 0)
                                    .divide(walked.denominator(), 6, RoundingMode.HALF_UP));
        }
    }

    /** A version may hold from a later day than that of what it says, never from an earlier one. */
    private static void assertHappenedBeforeItCounts(String path, Map<String, Object> row) {
        if (row.get("businessDay") != null) {
            assertThat(LocalDate.parse(row.get("businessDay").toString()))
                    .as(path + " " + row)
                    .isBeforeOrEqualTo(LocalDate.parse(row.get("since").toString()));
        }
    }

    private static BigDecimal sum(List<Map<String, Object>> rows, String part) {
        return rows.stream()
                .filter(row -> row.get("part").equals(part))
                .map(row -> decimal(row.get("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(Object value) {
        return value == null ? null : new BigDecimal(value.toString());
    }

    /**
     * A figure with every row that makes it.
     *
     * @param rule by which it was worked out; null when it was reported
     */
    public record Walked(
            String rule,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            List<Map<String, Object>> rows) {}
}
