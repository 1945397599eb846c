package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictReportingTest {

    private static final String DAY = "?on=2024-03-31";
    private static final String PATH = "/api/v1/district/reporting";
    private static final String OFFICE = "发展改革局";
    private static final List<String> OWNED = List.of("upgrade-coverage", "party-special-actions");

    Fakes fakes;

    @ConfigProperty(name = "district-progress.identity.folder")
    Path folder;

    private String admin;

    @BeforeEach
    void everything_is_up() throws IOException {
        District.isWholeAgain(fakes);
        admin =
                given().auth()
                        .preemptive()
                        .basic("admin", Files.readString(folder.resolve("admin.secret")).strip())
                        .formParam("grant_type", "client_credentials")
                        .post("/oauth/token")
                        .jsonPath()
                        .getString("access_token");
    }

    @AfterEach
    void nobody_reports() {
        for (String client : List.of("office-one", "office-two")) {
            asAdmin().delete("/api/v1/clients/" + client);
        }
    }

    private io.restassured.specification.RequestSpecification asAdmin() {
        return given().header("Authorization", "Bearer " + admin);
    }

    private void admit(String client, String role, List<String> indicators) {
        Response admitted =
                asAdmin()
                        .contentType("application/json")
                        .body(
                                Map.of(
                                        "client", client,
                                        "department", OFFICE,
                                        "roles", List.of(role),
                                        "indicators", indicators,
                                        "registers", List.of()))
                        .post("/api/v1/clients");
        assertThat(admitted.statusCode()).as(admitted.asString()).isEqualTo(201);
    }

    private static JsonNode of(JsonNode answer, String department) {
        return StreamSupport.stream(answer.path("departments").spliterator(), false)
                .filter(each -> department.equals(each.path("department").textValue()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> codes(JsonNode department) {
        List<String> codes = new ArrayList<>();
        department.path("numbers").forEach(each -> codes.add(each.path("indicator").asText()));
        return codes;
    }

    @Test
    void a_department_owes_what_its_reporters_own() {
        assertThat(of(District.json(PATH + DAY), OFFICE)).isNull();
        admit("office-one", "reporter", List.of(OWNED.get(0), "no-indicator-of-the-plan"));
        admit("office-two", "verifier", List.of("*"));
        assertThat(codes(of(District.json(PATH + DAY), OFFICE))).containsExactly(OWNED.get(0));

        asAdmin().delete("/api/v1/clients/office-two");
        admit("office-two", "reporter", List.of(OWNED.get(1)));
        JsonNode answer = District.json(PATH + DAY);
        JsonNode office = of(answer, OFFICE);
        assertThat(codes(office)).containsExactlyElementsOf(OWNED);

        JsonNode view = District.progress("2024-03-31");
        assertThat(answer.path("knownAt")).isEqualTo(view.path("knownAt"));
        JsonNode judged = view.path("guarantee").path("assessments").get(0);
        JsonNode number = office.path("numbers").get(1);
        assertThat(number.path("indicator")).isEqualTo(judged.path("indicator"));
        assertThat(number.path("reporting")).isEqualTo(judged.path("reporting"));
        assertThat(number.path("status")).isEqualTo(judged.path("status"));
        assertThat(number.path("period")).isEqualTo(judged.path("actual").path("period"));
        int counted = 0;
        for (JsonNode count : office.path("tally")) {
            counted += count.intValue();
        }
        assertThat(counted).isEqualTo(2);
        assertThat(office.path("tally").size()).isEqualTo(3);
    }

    @Test
    void a_bulletin_names_who_owns_an_item_by_its_name() {
        String bulletin = "/api/v1/district/bulletin?month=2024-03&lang=zh";
        admit("office-one", "reporter", List.of("*"));
        assertThat(given().get(bulletin).asString()).doesNotContain(OFFICE);
        asAdmin().delete("/api/v1/clients/office-one");
        admit("office-two", "reporter", List.of("upgrade-coverage"));
        assertThat(given().get(bulletin).asString()).contains(OFFICE, "未载明");
    }

    @Test
    void what_nobody_owns_stands_last_and_nothing_is_left_out() {
        admit("office-one", "reporter", OWNED);
        JsonNode departments = District.json(PATH + DAY).path("departments");
        JsonNode last = departments.get(departments.size() - 1);
        assertThat(last.path("department").isNull()).isTrue();
        assertThat(codes(last)).isNotEmpty().doesNotContainAnyElementsOf(OWNED);
        assertThat(last.path("numbers")).anyMatch(each -> each.path("period").isNull());
    }

    @Test
    void it_is_a_table_too_and_unchanged_while_nothing_changes() {
        admit("office-one", "reporter", OWNED);
        Response json = given().get(PATH + DAY);
        given().header("If-None-Match", json.header("ETag")).get(PATH + DAY).then().statusCode(304);
        String csv = given().get(PATH + DAY + "&format=csv").asString();
        assertThat(csv)
                .startsWith("department,indicator,name.zh,name.en,campaign,reporting,status,")
                .contains(OFFICE + ",upgrade-coverage,")
                .contains(OFFICE + ",party-special-actions,");
        admit("office-two", "reporter", List.of("*"));
        assertThat(given().get(PATH + DAY).header("ETag")).isNotEqualTo(json.header("ETag"));
        assertThat(codes(of(District.json(PATH + DAY), OFFICE))).hasSizeGreaterThan(2);
    }

    @Test
    void what_is_no_day_is_refused() {
        given().get(PATH + "?on=2024-02-30").then().statusCode(400);
        given().get(PATH + "?trust=rejected").then().statusCode(400);
    }
}
