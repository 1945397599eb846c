package org.districtprogress.testing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.districtprogress.testing.ServiceFacts;

/**
 * Draws requests that a careless or hostile caller could send. The same seed draws the same ones.
 * Every write among them is beyond mending: its base is refused whatever else is wrong with it.
 */
public final class WrongRequests {

    private static final List<String> PARAMETERS =
            List.of(
                    "on",
                    "knownAt",
                    "limit",
                    "cursor",
                    "campaign",
                    "workstream",
                    "role",
                    "state",
                    "from",
                    "to",
                    "area",
                    "history",
                    "trust",
                    "On",
                    "unknown",
                    "%00");
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "DELETE", "PATCH", "FROB");

    private final Random random;
    private final List<String> readPaths;
    private final List<WrongBody> writes;

    public WrongRequests(long seed, ServiceFacts facts) {
        this.random = new Random(seed);
        String indicator = "/api/v1/indicators/" + facts.reportable();
        String commitment = "/api/v1/commitments/" + facts.commitment();
        this.readPaths =
                List.of(
                        "/api/v1/plan",
                        "/api/v1/indicators",
                        indicator,
                        indicator + "/observations",
                        indicator + "/observations/" + "0".repeat(36),
                        indicator + "/observations/" + "0".repeat(36) + "/verdicts",
                        indicator + "/assessment",
                        "/api/v1/commitments",
                        commitment,
                        commitment + "/milestones/none",
                        commitment + "/milestones/none/history",
                        "/api/v1/progress",
                        "/api/v1/progress/timeline",
                        "/api/v1/methods",
                        "/api/v1/indicators/%00",
                        "/api/v1/indicators/" + "a".repeat(81),
                        "/api/v1/indicators/%E9%95%BF/assessment",
                        "/api/v1/nothing");
        this.writes = WrongBody.all(indicator, commitment);
    }

    /** The next request: a question or a write, three to two. */
    public RawRequest next() {
        return random.nextInt(5) < 3 ? question() : write();
    }

    private RawRequest question() {
        List<String> query = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            query.add(Nasty.any(PARAMETERS, random) + "=" + Nasty.queryValue(random));
        }
        String target = Nasty.any(readPaths, random);
        return new RawRequest(
                Nasty.any(METHODS, random),
                query.isEmpty() ? target : target + "?" + String.join("&", query),
                headers(),
                null);
    }

    private RawRequest write() {
        WrongBody base = Nasty.any(writes, random);
        String text =
                switch (random.nextInt(4)) {
                    case 0 -> base.json();
                    case 1 -> cut(base.hopeless());
                    default -> base.with(random);
                };
        Map<String, String> headers = new HashMap<>(headers());
        headers.put(
                "Content-Type",
                random.nextInt(10) == 0 ? Nasty.headerValue(random) : "application/json");
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && body.length > 0) {
            body[random.nextInt(body.length)] = (byte) 0xff;
        }
        return new RawRequest(base.method(), base.path(), headers, body);
    }

    private String cut(String text) {
        return text.substring(0, random.nextInt(text.length()));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            headers.put(Nasty.header(random), Nasty.headerValue(random));
        }
        return headers;
    }
}
