package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class EmbedTest {

    private static final String PATH = "/embed/indicators/upgrade-coverage";
    private static final String DAY = "?on=2024-03-31";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void page_shows_figure_target_status_and_moment() {
        Response answer = given().get(PATH + DAY + "&lang=zh");
        String page = utf8(answer);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(page)
                .contains("<h1>名upgrade-coverage</h1>", "<b>存在风险</b>", "<svg viewBox")
                .contains("<dd>10 %</dd>", "<dd>不低于 100 %</dd>", "10.00%，2024年3月31日应达 24.86%")
                .contains("截至 2024年3月31日，按 2024年5月6日00:00:00（北京时间）所知")
                .doesNotContain("<script", "http");
        assertThat(answer.asByteArray().length).isLessThan(15_000);
        assertThat(utf8(given().header("Accept-Language", "en").get(PATH + DAY)))
                .contains("<html lang=\"en\">", "<b>At risk</b>", "at least 100 per cent");
    }

    @Test
    void picture_is_well_formed_and_says_the_same() throws Exception {
        Response answer = given().get(PATH + ".svg" + DAY + "&lang=en");
        assertThat(answer.contentType()).startsWith("image/svg+xml");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        var picture =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(picture.getDocumentElement().getTextContent())
                .contains("name of upgrade-coverage", "At risk", "Actual: 10 per cent");
        assertThat(answer.asByteArray().length).isLessThan(15_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".svg"})
    void others_may_frame_it_and_know_it_again(String ending) {
        Response answer = given().get(PATH + ending + DAY);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .endsWith("frame-ancestors *");
        assertThat(answer.header("X-Frame-Options")).isNull();
        given().header("If-None-Match", answer.header("ETag"))
                .get(PATH + ending + DAY)
                .then()
                .statusCode(304);
        assertThat(given().get("/").header("X-Frame-Options")).isEqualTo("DENY");
    }

    /** Whoever shows it all day goes on showing it, and sees that it is old. */
    @Test
    void what_was_shown_before_is_shown_as_old_while_its_owner_is_away() {
        String day = "?on=2024-03-30&lang=en";
        given().get(PATH + day).then().statusCode(200);
        given().get(PATH + ".svg" + day).then().statusCode(200);
        fakes.industry.refuse();
        for (String form : new String[] {PATH + day, PATH + ".svg" + day}) {
            Response answer = given().get(form);
            assertThat(answer.statusCode()).as(form + answer.asString()).isEqualTo(200);
            assertThat(utf8(answer))
                    .contains(
                            "industry-service does not answer. Shown is its last good answer, of ")
                    .contains("name of upgrade-coverage", "of 2024-");
        }
    }

    @Test
    void owner_that_is_away_is_named_and_nobody_made_up() {
        fakes.industry.refuse();
        Response answer = given().get(PATH + "?on=2024-02-17");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.asString()).contains("industry-service");
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-code, 404",
        "No_Code, 400",
        "upgrade-coverage?lang=fr, 400",
        "upgrade-coverage?colour=red, 400",
        "upgrade-coverage?on=2024-02-30, 400"
    })
    void wrong_question_is_a_problem(String asked, int status) {
        Response answer = given().get("/embed/indicators/" + asked);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void it_is_read_and_not_written() {
        assertThat(given().post(PATH).statusCode()).isEqualTo(405);
        assertThat(given().head(PATH + DAY).statusCode()).isEqualTo(200);
    }

    private static String utf8(Response answer) {
        return new String(answer.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
