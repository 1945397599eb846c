package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A headline opened through the gateway, down to the rows that make it. */
class RegistersIT {

    private static final String DEALS = "/industry/api/v1/investment-deals/";
    private static final String FUNDS = "/api/v1/district/indicators/out-of-province-funds";
    private static final String MARCH = "?on=2024-03-31";

    private final District district;

    RegistersIT() throws IOException, InterruptedException {
        district = new District(SharedSuite.running());
    }

    @Test
    void headline_opens_down_to_its_rows_and_they_add_up_to_the_last_digit() throws Exception {
        String before =
                District.json(district.answer(District.PROGRESS + MARCH)).getString("knownAt");
        create("deal-1", deal("CN_JS", "苏州投资方", "50000000.25", "slip-1"));
        create("deal-2", deal("CN_ZJ", "杭州投资方", "150000000.50", "slip-2"));
        create("deal-3", deal("CN_SD", "济南投资方", "900000000", "slip-3"));
        create("deal-4", deal("CN_GD", "深圳投资方", "1000000", "slip-2"));

        // (50 000 000.25 + 150 000 000.50 + 1 000 000) ÷ 100 000 000, the one from Shandong outside
        JsonPath view = district.read(District.PROGRESS + MARCH);
        String funds =
                "campaigns.assessments.flatten().find { it.indicator == 'out-of-province-funds' }";
        assertThat(view.getString(funds + ".actual.basis")).isEqualTo("DERIVED");
        assertThat(view.getString(funds + ".actual.value")).isEqualTo("2.01");
        assertThat(view.getInt("flags.find { it.rule == 'slip-twice' }.count")).isEqualTo(1);

        JsonPath lineage = district.read(FUNDS + "/lineage" + MARCH);
        assertThat(lineage.getString("numerator")).isEqualTo("201000000.75");
        List<Map<String, Object>> rows = lineage.getList("items");
        assertThat(rows).hasSize(4);
        assertThat(
                        rows.stream()
                                .map(row -> new BigDecimal(row.get("amount").toString()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("201000000.75");
        for (Map<String, Object> row : rows) {
            JsonPath record = district.read(row.get("href").toString());
            assertThat(record.getString("id")).isEqualTo(row.get("id"));
            assertThat(record.getInt("version")).isEqualTo(row.get("version"));
        }

        // a second party rejects one: it counts no more, and stays to be seen
        HttpResponse<String> rejected =
                district.send(
                        "POST",
                        DEALS + "deal-4/verdict",
                        "\"v1\"",
                        """
                        {"verdict": "REJECTED", "verifier": "督查室", "reason": "同一回单重复使用"}""");
        assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(201);
        assertThat(district.read(FUNDS + "/lineage" + MARCH).getString("numerator"))
                .isEqualTo("200000000.75");
        assertThat(district.read(DEALS + "deal-4").getString("trust")).isEqualTo("REJECTED");

        // what was known before knows nothing of it
        JsonPath then = district.read(District.PROGRESS + MARCH + "&knownAt=" + before);
        assertThat(then.getString(funds + ".actual?.basis")).isNotEqualTo("DERIVED");
        for (String id : List.of("deal-1", "deal-2", "deal-3", "deal-4")) {
            close(id);
        }
        assertThat(district.read(District.PROGRESS + MARCH).getString(funds + ".actual?.basis"))
                .isNotEqualTo("DERIVED");
    }

    private void create(String id, String record) throws Exception {
        HttpResponse<String> created =
                district.send(
                        "PUT",
                        DEALS + id,
                        null,
                        """
                        {"record": %s, "source": {"system": "promotion-bureau"}}"""
                                .formatted(record));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).hasValue("\"v1\"");
    }

    private void close(String id) throws Exception {
        HttpResponse<String> closed =
                district.send(
                        "POST",
                        DEALS + id + "/closure",
                        "*",
                        """
                        {"source": {"system": "promotion-bureau"}, "reason": "测试数据"}""");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(201);
    }

    private static String deal(String origin, String investor, String sum, String slip) {
        return """
        {"name": {"zh": "%s项目"}, "investor": {"name": "%s"}, "origin": "%s",
         "signedOn": "2024-01-10", "agreedSum": 1000000000,
         "receipts": [{"on": "2024-03-05", "sum": %s, "slip": "%s"}]}"""
                .formatted(investor, investor, origin, sum, slip);
    }
}
