package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * Something of everything that can be reported to a district: figures, corrected and converted,
 * milestones that are planned anew and done, records of every register that change from a day on,
 * for an earlier day, and are closed. Texts are such that files have to quote and guard them.
 */
final class DistrictContent {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String SOURCE =
            """
            {"system": "=office, \\"north\\"", "record": "-%s", "title": "＝通报，第1号", "confidence": "MEDIUM",
             "url": "https://example.org/a?b=1,2", "publishedOn": "2024-07-02"}""";

    private final District district;

    DistrictContent(District district) {
        this.district = district;
    }

    /** A record of a register, and the same after a change. */
    record Sample(String service, String register, JsonNode record, JsonNode changed) {}

    static List<Sample> registers() {
        try (InputStream file =
                DistrictContent.class.getResourceAsStream("/round-trip/records.json")) {
            return JSON.readValue(file, new TypeReference<List<Sample>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void report() throws IOException, InterruptedException {
        figures("industry", "young-talents", "\"value\": 1.2, \"unit\": \"PERSON_10K\"");
        figures("livelihood", "village-income-share", "\"value\": 48.4");
        figures("environment", "foreign-trade", "\"value\": 0.000001, \"unit\": \"CNY_100M\"");
        ratio();
        milestones("industry", "four-chain-action");
        milestones("livelihood", "park-city");
        milestones("environment", "inland-port");
        for (Sample sample : registers()) {
            records(sample);
        }
    }

    private void figures(String service, String indicator, String measured)
            throws IOException, InterruptedException {
        String path = "/" + service + "/api/v1/indicators/" + indicator + "/observations";
        String body = "{\"period\": \"%s\", \"area\": \"%s\", %s, \"source\": %s%s}";
        String source = SOURCE.formatted(indicator);
        String note = ", \"note\": \"=1+1, \\\"引号\\\"\\n第二行\\tTab \"";
        String first = body.formatted("2024-03", "DISTRICT", measured, source, note);
        String tag = tag(written("POST", path, null, first));
        for (String reason : List.of("-1", "二次更正\\n=2")) {
            tag =
                    tag(
                            written(
                                    "POST",
                                    path,
                                    tag,
                                    body.formatted(
                                            "2024-03",
                                            "DISTRICT",
                                            measured.replaceFirst(
                                                    "\\d", Integer.toString(reason.length())),
                                            source,
                                            ", \"reason\": \"" + reason + "\"")));
        }
        String verdict = "{\"verdict\": \"VERIFIED\", \"verifier\": \"督查室\"}";
        written("POST", path + "/" + tag.replace("\"", "") + "/verdict", null, verdict);
        for (String area : List.of("CITY", "SUB_AREA")) {
            for (String period : List.of("2023", "2024-Q1", "2024-H1", "2024-06-15")) {
                String plain = "{\"system\": \"" + area.toLowerCase() + "\"}";
                written("POST", path, null, body.formatted(period, area, measured, plain, ""));
            }
        }
    }

    private void ratio() throws IOException, InterruptedException {
        written(
                "POST",
                "/industry/api/v1/indicators/municipal-project-investment-rate/observations",
                null,
                """
                {"period": "2024-Q1", "value": 33.333333, "numerator": 1.10, "denominator": 3.30,
                 "source": {"system": "project-office"}}""");
    }

    private void milestones(String service, String commitment)
            throws IOException, InterruptedException {
        String path = "/" + service + "/api/v1/commitments/" + commitment + "/milestones/";
        String planned =
                "{\"name\": {\"zh\": \"主体, 完工\", \"en\": \"=Main \\\"structure\\\"\"}, \"due\": \"%s\"%s}";
        for (String each : List.of("open", "late", "done", "done-at-once")) {
            String tag =
                    tag(written("PUT", path + each, null, planned.formatted("2024-06-30", "")));
            if (!each.equals("open") && !each.equals("done-at-once")) {
                String moved = planned.formatted("2024-07-31", ", \"reason\": \"@floods\"");
                tag = tag(written("PUT", path + each, tag, moved));
            }
            if (each.startsWith("done")) {
                written(
                        "POST",
                        path + each + "/completion",
                        tag,
                        """
                        {"doneOn": "2024-06-20",
                         "evidence": {"title": "+验收报告", "url": "https://example.org/x"}}""");
            }
        }
    }

    private void records(Sample sample) throws IOException, InterruptedException {
        String path = "/" + sample.service() + "/api/v1/" + sample.register() + "/rt-";
        put(path + "plain", null, sample.record(), null, null);
        put(path + "changed", null, sample.record(), "2024-01-01", null);
        put(path + "changed", "*", sample.changed(), "2024-06-01", "=1+1");
        put(path + "changed", "*", sample.changed(), "2024-03-01", "更早, \"已知\"");
        put(path + "verified", null, sample.changed(), null, null);
        String verdict = "{\"verdict\": \"VERIFIED\", \"verifier\": \"督查室\", \"reason\": \"现场核查\"}";
        written("POST", path + "verified/verdict", "*", verdict);
        put(path + "verified", "*", sample.record(), "2024-05-01", "@核查后");
        put(path + "closed", null, sample.record(), "2024-02-01", null);
        close(path + "closed", ", \"closedFrom\": \"2024-06-01\"");
        put(path + "mistaken", null, sample.record(), null, null);
        close(path + "mistaken", "");
        put(path + "again", null, sample.record(), null, null);
        close(path + "again", ", \"closedFrom\": \"2024-03-01\"");
        put(path + "again", "*", sample.changed(), "2024-09-01", "-重新开工");
    }

    private void put(String path, String ifMatch, JsonNode record, String from, String reason)
            throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        body.set("record", record);
        body.set("source", JSON.readTree(SOURCE.formatted(path)));
        if (from != null) {
            body.put("effectiveFrom", from);
        }
        if (reason != null) {
            body.put("reason", reason);
        }
        written("PUT", path, ifMatch, body.toString());
    }

    private void close(String path, String more) throws IOException, InterruptedException {
        String source = "{\"system\": \"registry\"}";
        String body = "{\"source\": " + source + ", \"reason\": \"+误登\"" + more + "}";
        written("POST", path + "/closure", "*", body);
    }

    private HttpResponse<String> written(String method, String path, String ifMatch, String body)
            throws IOException, InterruptedException {
        boolean isAdded = method.equals("POST") && ifMatch == null;
        HttpResponse<String> answer =
                isAdded ? district.post(path, body) : district.send(method, path, ifMatch, body);
        assertThat(answer.statusCode())
                .as(method + " " + path + " " + body + " " + answer.body())
                .isIn(200, 201);
        return answer;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
