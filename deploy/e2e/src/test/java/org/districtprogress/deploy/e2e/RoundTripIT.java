package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.districtprogress.deploy.e2e.DistrictFiles.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two deployments that know nothing of each other: everything the first has is exported, imported
 * into the second, which has nothing, and exported there again: the same bytes. Each service does
 * the same by itself in the other forms.
 */
class RoundTripIT {

    private static final int FEWEST_ROWS = 4;

    private static DeployedSuite full;
    private static DeployedSuite other;
    private static boolean isOtherUsed;

    @BeforeAll
    static void start_two_and_fill_one() throws Exception {
        full = DeployedSuite.started();
        other = DeployedSuite.started();
        new DistrictContent(new District(full)).report();
    }

    @AfterAll
    static void stop() {
        for (DeployedSuite suite : new DeployedSuite[] {full, other}) {
            if (suite != null) {
                suite.close();
            }
        }
    }

    /** The first form finds a deployment as it starts; the others find nothing at all. */
    @BeforeEach
    void empty() throws Exception {
        if (isOtherUsed) {
            EmptiedSuite.empty(other);
        }
        isOtherUsed = true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format=csv",
                "format=xlsx&lang=zh",
                "format=xlsx&lang=en",
                "format=csv&history=true"
            })
    void everything_goes_into_an_empty_deployment_and_comes_back_byte_for_byte(String form)
            throws Exception {
        DistrictFiles source = new DistrictFiles(full);
        DistrictFiles target = new DistrictFiles(other);
        Map<Table, byte[]> before = new LinkedHashMap<>();
        for (Table table : Table.all()) {
            if (!table.isMasked()) {
                before.put(table, source.exported(table, form));
            }
        }
        for (Map.Entry<Table, byte[]> file : before.entrySet()) {
            HttpResponse<String> sent = target.imported(file.getKey(), file.getValue());
            assertThat(sent.statusCode()).as(file.getKey() + " " + sent.body()).isEqualTo(200);
            JsonPath view = JsonPath.from(sent.body());
            assertThat(view.getString("state")).isEqualTo("COMPLETED");
            assertThat(view.getInt("rows.total")).isGreaterThanOrEqualTo(FEWEST_ROWS);
        }
        for (Map.Entry<Table, byte[]> file : before.entrySet()) {
            byte[] after = target.exported(file.getKey(), form);
            assertThat(DistrictFiles.text(after))
                    .as(file.getKey() + "?" + form)
                    .isEqualTo(DistrictFiles.text(file.getValue()));
            assertThat(after).as(file.getKey() + "?" + form).isEqualTo(file.getValue());
        }
    }

    /** An export shows no name of a person, so the file cannot bring it back: refused, not kept. */
    @Test
    void masked_names_go_nowhere() throws Exception {
        for (Table table : Table.all().stream().filter(Table::isMasked).toList()) {
            byte[] file = new DistrictFiles(full).exported(table, "format=csv");
            assertThat(DistrictFiles.text(file)).contains("张**").doesNotContain("张晓明");
            DistrictFiles target = new DistrictFiles(other);
            byte[] nothing = target.exported(table, "format=ndjson&history=true");
            HttpResponse<String> sent = target.imported(table, file);
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(422);
            // nor can what was never there be closed
            assertThat(JsonPath.from(sent.body()).getList("errors.code", String.class))
                    .hasSizeGreaterThanOrEqualTo(FEWEST_ROWS)
                    .contains("name-masked")
                    .containsOnly("name-masked", "source-masked", "id-unknown");
            assertThat(nothing).isEmpty();
            assertThat(target.exported(table, "format=ndjson&history=true")).isEmpty();
        }
    }
}
