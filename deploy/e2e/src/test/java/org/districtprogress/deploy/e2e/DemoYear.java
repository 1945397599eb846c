package org.districtprogress.deploy.e2e;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is read of a synthetic year. */
record DemoYear(DeployedSuite suite, District district) {

    String knownAfter(String month) throws IOException {
        return Files.readAllLines(suite.data().resolve("demo").resolve("months")).stream()
                .filter(line -> line.startsWith(month + " "))
                .map(line -> line.substring(month.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    List<Map<String, Object>> assessments(JsonPath progress) {
        List<Map<String, Object>> all = new ArrayList<>();
        progress.<List<Map<String, Object>>>getList("campaigns.assessments").forEach(all::addAll);
        all.addAll(progress.getList("guarantee.assessments"));
        return all;
    }

    Set<String> everybodyIn(String service) throws Exception {
        Set<String> all = new HashSet<>();
        for (JsonPath page : feed(service)) {
            all.addAll(page.getList("items.data.recordedBy", String.class));
        }
        return all;
    }

    Set<String> recordedBy(String service) throws Exception {
        Set<String> clients = everybodyIn(service);
        clients.remove(null);
        clients.remove("catalogue");
        clients.remove(DemoIT.VERIFIERS);
        return clients;
    }

    List<Integer> changes() throws Exception {
        List<Integer> changes = new ArrayList<>();
        for (String service : List.of("industry", "livelihood", "environment")) {
            changes.add(
                    feed(service).stream().mapToInt(page -> page.getList("items").size()).sum());
        }
        return changes;
    }

    private List<JsonPath> feed(String service) throws Exception {
        List<JsonPath> pages = new ArrayList<>();
        String after = "0";
        while (true) {
            JsonPath page =
                    district.read("/" + service + "/api/v1/changes?limit=1000&after=" + after);
            pages.add(page);
            String next = page.getString("next");
            if (next.equals(after)) {
                return pages;
            }
            after = next;
        }
    }
}
