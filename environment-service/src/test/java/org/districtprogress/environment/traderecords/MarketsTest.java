package org.districtprogress.environment.traderecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarketsTest {

    private static final String MIGRATION =
            "/db/migration/V2026_11_24_0131__create_trade_record.sql";

    @Test
    void programs_and_database_know_the_same_249_markets() throws IOException {
        assertThat(Markets.CODES).hasSize(249).isEqualTo(listed("market_exists"));
    }

    @Test
    void what_is_in_a_group_is_a_market() throws IOException {
        for (String group :
                Set.of("market_is_belt_and_road", "market_is_along_route", "market_is_rcep")) {
            assertThat(Markets.CODES).containsAll(listed(group));
        }
    }

    /** The codes that a function of the migration lists. */
    private static Set<String> listed(String function) throws IOException {
        String sql;
        try (InputStream file = MarketsTest.class.getResourceAsStream(MIGRATION)) {
            sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        int from = sql.indexOf("create function " + function + "(");
        Matcher code = Pattern.compile("'([A-Z]{2})'").matcher(sql);
        Set<String> codes = new TreeSet<>();
        int end = sql.indexOf(';', from);
        for (int at = from; code.find(at) && code.start() < end; at = code.end()) {
            codes.add(code.group(1));
        }
        return codes;
    }
}
