package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The change feed as the suites read it. */
final class Changes {

    static final String PATH = "/api/v1/changes";

    private Changes() {}

    /** A position that nothing lies behind. */
    static long last() {
        return Database.number("select position from recording");
    }

    /** Everything behind a position, walked to its end in pages. */
    static List<Map<String, Object>> after(long position, int limit) {
        List<Map<String, Object>> walked = new ArrayList<>();
        String after = Long.toString(position);
        while (true) {
            JsonPath page = page("?after=" + after + "&limit=" + limit);
            walked.addAll(page.getList("items"));
            if (page.getString("next").equals(after)) {
                return walked;
            }
            after = page.getString("next");
        }
    }

    static JsonPath page(String query) {
        Response page = Http.get(PATH + query);
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return page.jsonPath();
    }

    static List<String> texts(List<Map<String, Object>> events, String field) {
        return events.stream().map(event -> String.valueOf(event.get(field))).toList();
    }

    @SuppressWarnings("unchecked") // the data of an event is an object
    static Map<String, Object> data(Map<String, Object> event) {
        return (Map<String, Object>) event.get("data");
    }
}
