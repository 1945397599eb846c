package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A correction names what it corrects; what has been corrected meanwhile is not overwritten. */
public abstract class CorrectionContract {

    private final String system = Http.system();

    protected abstract ServiceFacts facts();

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    private Map<String, Object> figure(int value) {
        return Map.of("period", "2024-04-29", "value", value, "source", Map.of("system", system));
    }

    private Map<String, Object> correction(int value) {
        Map<String, Object> correction = new HashMap<>(figure(value));
        correction.put("reason", "typed wrongly");
        return correction;
    }

    @Test
    void figure_carries_its_id_as_its_tag_wherever_it_is_answered() {
        Response reported = Http.post(series(), figure(1));
        String id = reported.jsonPath().getString("id");
        assertThat(reported.header("ETag")).isEqualTo("\"" + id + "\"");
        assertThat(Http.get(series() + "/" + id).header("ETag")).startsWith("\"" + id + "-");
        Response judged =
                new Verdicts(facts()).judge(reported.jsonPath(), "auditor", "VERIFIED", null);
        assertThat(judged.header("ETag")).isEqualTo("\"" + id + "\"");
    }

    @Test
    void read_of_a_figure_has_another_tag_once_it_says_something_else() {
        Response reported = Http.post(series(), figure(1));
        String path = series() + "/" + reported.jsonPath().getString("id");
        String before = Http.get(path).header("ETag");
        new Verdicts(facts()).verify(reported.jsonPath());
        assertThat(Http.get(path).header("ETag")).isNotEqualTo(before);
    }

    @Test
    void correction_that_names_nothing_is_refused_and_told_what_to_name() {
        Response reported = Http.post(series(), figure(1));
        assertThat(
                        Refusals.assertRefused(Http.post(series(), correction(2)), 428, "If-Match")
                                .getString("detail"))
                .contains(reported.header("ETag"));
        assertThat(values()).containsExactly(1);
    }

    @Test
    void reason_is_asked_for_before_the_tag() {
        Http.post(series(), figure(1)).then().statusCode(201);
        Refusals.assertRefused(Http.post(series(), figure(2)), 409, "/reason");
        Refusals.assertRefused(Http.post(series(), "\"other\"", figure(2)), 409, "/reason");
    }

    @Test
    void correction_of_what_was_corrected_meanwhile_is_refused() {
        String first = Http.post(series(), figure(1)).header("ETag");
        Response second = Http.post(series(), first, correction(2));
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(201);
        assertThat(
                        Refusals.assertRefused(
                                        Http.post(series(), first, correction(3)), 412, "If-Match")
                                .getString("detail"))
                .contains(second.header("ETag"));
        assertThat(values()).containsExactly(1, 2);
        Http.post(series(), second.header("ETag"), correction(3)).then().statusCode(201);
        assertThat(values()).containsExactly(1, 2, 3);
    }

    @Test
    void tag_of_a_read_names_the_figure_too_and_so_does_a_list_of_tags() {
        Response reported = Http.post(series(), figure(1));
        String path = series() + "/" + reported.jsonPath().getString("id");
        String read = Http.get(path).header("ETag");
        new Verdicts(facts()).verify(reported.jsonPath());
        Response second = Http.post(series(), read, correction(2));
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(201);
        Http.post(series(), "\"a\", " + second.header("ETag"), correction(3))
                .then()
                .statusCode(201);
        Http.post(series(), "*", correction(4)).then().statusCode(201);
        assertThat(values()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void first_figure_matches_nothing() {
        Refusals.assertRefused(Http.post(series(), "*", figure(1)), 412, "If-Match");
        assertThat(values()).isEmpty();
    }

    private List<Integer> values() {
        return Http.get(series() + "?area=DISTRICT&limit=1000&history=true")
                .jsonPath()
                .getList(
                        "items.findAll { it.source.system == '" + system + "' }.value",
                        Integer.class);
    }
}
