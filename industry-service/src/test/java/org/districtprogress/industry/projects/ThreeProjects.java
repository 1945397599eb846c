package org.districtprogress.industry.projects;

import static org.districtprogress.testing.RegisterFacts.with;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Three projects, of which each test finds the first two started. */
abstract class ThreeProjects {

    static final Map<String, Object> ROBOTS =
            Map.of(
                    "name", Map.of("zh", "协作机器人产业基地"),
                    "nature", "GREENFIELD",
                    "lists", List.of(list("PROVINCIAL_KEY", "NEW"), list("MUNICIPAL_MAJOR", "NEW")),
                    "startedOn", "2024-02-20",
                    "startProof", "施工许可证",
                    "plannedInvestment", List.of(Map.of("year", 2024, "amount", 300000000)),
                    "completedInvestment",
                            List.of(
                                    month("2024-01", 25000000),
                                    month("2024-02", 25000000.25),
                                    month("2024-03", 24999999.75)));

    static final Map<String, Object> CERAMICS =
            Map.of(
                    "name", Map.of("zh", "先进陶瓷续建项目"),
                    "nature", "TECHNICAL_UPGRADE",
                    "lists", List.of(list("PROVINCIAL_KEY", "CONTINUING")),
                    "startedOn", "2023-05-01",
                    "startProof", "施工许可证",
                    "plannedInvestment", List.of(Map.of("year", 2024, "amount", 100000000)),
                    "completedInvestment",
                            List.of(month("2023-12", 9), month("2024-03", 40000000)));

    static final Map<String, Object> MEDICINE =
            Map.of(
                    "name", Map.of("zh", "新医药未开工项目"),
                    "nature", "GREENFIELD",
                    "lists", List.of(list("PROVINCIAL_KEY", "NEW")),
                    "plannedStart", "2024-09-01",
                    "plannedInvestment", List.of(Map.of("year", 2024, "amount", 200000000)));

    static final Map<String, Object> CERAMICS_OF_MARCH =
            with(CERAMICS, "completedInvestment", List.of(month("2024-03", 50000000)));

    final Records records = new Records("projects");
    String robots;
    String ceramics;

    @BeforeEach
    void record() {
        robots = records.create(ROBOTS);
        ceramics = records.create(CERAMICS);
        records.create(MEDICINE);
    }

    @AfterEach
    void close() {
        records.closeAll();
    }

    static List<Object> listed(String lists) {
        return Http.get("/api/v1/projects?state=OPEN&list=" + lists).jsonPath().getList("items");
    }

    static JsonPath assessment(String indicator, String on) {
        return Http.get("/api/v1/indicators/" + indicator + "/assessment?on=" + on).jsonPath();
    }

    static String value(String indicator, String query) {
        return Http.get("/api/v1/indicators/" + indicator + "/lineage?" + query)
                .jsonPath()
                .getString("value");
    }

    static Map<String, Object> list(String list, String phase) {
        return Map.of("list", list, "year", 2024, "phase", phase);
    }

    static Map<String, Object> month(String month, Number amount) {
        return Map.of("month", month, "amount", amount);
    }
}
