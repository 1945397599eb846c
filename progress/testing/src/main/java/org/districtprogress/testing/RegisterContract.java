package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.testing.RegisterRequests.body;
import static org.districtprogress.testing.RegisterRequests.change;
import static org.districtprogress.testing.RegisterRequests.close;
import static org.districtprogress.testing.RegisterRequests.judge;
import static org.districtprogress.testing.RegisterRequests.same;
import static org.districtprogress.testing.RegisterRequests.walk;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every register keeps: versions over both time axes, preconditions, reasons, its list. */
public abstract class RegisterContract {

    protected abstract RegisterFacts facts();

    /** A record as answers show it; registers of persons mask. */
    protected Map<String, Object> shown(Map<String, Object> record) {
        return record;
    }

    /**
     * How long an answer about the past may be kept; what is not for everybody is asked for anew.
     */
    protected String keptOfThePast() {
        return "max-age=31536000, immutable";
    }

    /** A free text of the record that is searched. */
    protected String textField() {
        return "note";
    }

    protected String newPath() {
        return "/api/v1/" + facts().register() + "/r-" + UUID.randomUUID();
    }

    private static final List<String> CREATED = new ArrayList<>();

    /** What one test recorded counts in no other's figures. */
    @AfterEach
    void closeWhatWasCreated() {
        CREATED.forEach(path -> close(path, "*", null));
        CREATED.clear();
    }

    protected static Response create(String path, Map<String, Object> body) {
        CREATED.add(path);
        return Http.request()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    private String created() {
        String path = newPath();
        Response answer = create(path, body(facts().record(), null, null));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return path;
    }

    @Test
    void record_is_created_once_read_and_changed_by_version() {
        String path = newPath();
        Response created = create(path, body(facts().record(), null, null));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("Location")).endsWith(path);
        assertThat(created.header("ETag")).isEqualTo("\"v1\"");
        Refusals.assertRefused(
                create(path, body(facts().record(), null, null)), 412, "If-None-Match");

        Response read = Http.get(path);
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
        assertThat(same(read.jsonPath().getMap("record"))).isEqualTo(same(shown(facts().record())));
        assertThat(read.jsonPath().getString("trust")).isEqualTo("CLAIMED");

        String tag = read.header("ETag");
        Response changed = change(path, tag, body(facts().changed(), null, "核对凭证"));
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"v2\"");
        Refusals.assertRefused(
                change(path, tag, body(facts().changed(), null, "核对凭证")), 412, "If-Match");
        assertThat(same(Http.get(path).jsonPath().getMap("record")))
                .isEqualTo(same(shown(facts().changed())));
        assertThat(Http.get(path + "/history").jsonPath().getList("items.event", String.class))
                .containsExactly("CREATED", "CHANGED");
    }

    @Test
    void write_without_its_precondition_is_refused() {
        String path = newPath();
        Response bare =
                Http.request()
                        .contentType("application/json")
                        .body(body(facts().record(), null, null))
                        .put(path);
        Refusals.assertRefused(bare, 428, "If-None-Match");
        Refusals.assertProblem(Http.get(path), 404);
        create(path, body(facts().record(), null, null)).then().statusCode(201);
        Refusals.assertRefused(
                Http.request()
                        .contentType("application/json")
                        .body(body(facts().changed(), null, "核对"))
                        .put(path),
                428,
                "If-Match");
    }

    @Test
    void change_needs_a_reason_and_a_first_version_has_none() {
        String path = newPath();
        Refusals.assertRefused(create(path, body(facts().record(), null, "无")), 409, "/reason");
        create(path, body(facts().record(), null, null)).then().statusCode(201);
        Refusals.assertRefused(
                change(path, "\"v1\"", body(facts().changed(), null, null)), 409, "/reason");
    }

    @Test
    void change_from_a_day_leaves_the_days_before_and_the_past_knowledge() {
        String path = created();
        String before = Http.get(path).jsonPath().getString("recordedAt");
        change(path, "\"v1\"", body(facts().changed(), "2024-06-01", "年中调整"))
                .then()
                .statusCode(200);

        assertThat(same(Http.get(path + "?on=2024-05-31").jsonPath().getMap("record")))
                .isEqualTo(same(shown(facts().record())));
        assertThat(same(Http.get(path + "?on=2024-06-01").jsonPath().getMap("record")))
                .isEqualTo(same(shown(facts().changed())));
        Response past = Http.get(path + "?on=2024-06-01&knownAt=" + before);
        assertThat(same(past.jsonPath().getMap("record"))).isEqualTo(same(shown(facts().record())));
        assertThat(past.header("Cache-Control")).isEqualTo(keptOfThePast());
    }

    @Test
    void correction_back_in_time_mends_the_days_it_is_about() {
        String path = newPath();
        create(path, body(facts().record(), "2024-01-01", null)).then().statusCode(201);
        change(path, "\"v1\"", body(facts().changed(), "2024-06-01", "年中调整"))
                .then()
                .statusCode(200);
        Map<String, Object> third = RegisterFacts.with(facts().changed(), textField(), "三月补正");
        change(path, "\"v2\"", body(third, "2024-03-01", "补正")).then().statusCode(200);

        Refusals.assertProblem(Http.get(path + "?on=2023-12-31"), 404);
        assertThat(Http.get(path + "?on=2024-02-29").jsonPath().getInt("version")).isEqualTo(1);
        assertThat(Http.get(path + "?on=2024-05-31").jsonPath().getInt("version")).isEqualTo(3);
        assertThat(Http.get(path + "?on=2024-06-01").jsonPath().getInt("version")).isEqualTo(2);
        assertThat(Http.get(path + "?on=2024-06-01").jsonPath().getInt("latestVersion"))
                .isEqualTo(3);
    }

    @Test
    void closed_record_stays_readable_and_is_open_on_the_days_before() {
        String path = created();
        close(path, "\"v1\"", "2024-07-01").then().statusCode(201);

        assertThat(Http.get(path + "?on=2024-06-30").jsonPath().getString("state"))
                .isEqualTo("OPEN");
        assertThat(Http.get(path + "?on=2024-07-01").jsonPath().getString("state"))
                .isEqualTo("CLOSED");
        Refusals.assertRefused(close(path, "\"v2\"", "2024-08-01"), 409, "/closedFrom");
        Refusals.assertRefused(close(path, "\"v1\"", "2024-06-01"), 412, "If-Match");
        assertThat(Http.get(path + "/history").jsonPath().getList("items.reason", String.class))
                .containsExactly(null, "登记重复");
    }

    @Test
    void record_that_should_never_have_counted_is_closed_on_all_days() {
        String path = created();
        close(path, "\"v1\"", null).then().statusCode(201);

        assertThat(Http.get(path + "?on=2001-01-01").jsonPath().getString("state"))
                .isEqualTo("CLOSED");
        Refusals.assertRefused(
                change(path, "\"v2\"", body(facts().changed(), null, "误销")), 409, "/effectiveFrom");
        change(path, "\"v2\"", body(facts().changed(), "2024-01-01", "误销")).then().statusCode(200);
        assertThat(Http.get(path + "?on=2024-01-01").jsonPath().getString("state"))
                .isEqualTo("OPEN");
    }

    @Test
    void record_is_claimed_until_a_second_party_verifies_it_and_again_after_a_change() {
        String path = created();
        String before = Http.get(path).jsonPath().getString("recordedAt");
        Refusals.assertProblem(Http.get(path + "?trust=verified"), 404);
        judge(path, "\"v1\"", "VERIFIED", null).then().statusCode(201);
        assertThat(Http.get(path + "?trust=verified").jsonPath().getString("trust"))
                .isEqualTo("VERIFIED");
        assertThat(
                        Http.get(path + "?on=2024-12-31&knownAt=" + before)
                                .jsonPath()
                                .getString("trust"))
                .isEqualTo("CLAIMED");
        Refusals.assertRefused(judge(path, "\"v1\"", "REJECTED", "无凭证"), 412, "If-Match");
        change(path, "\"v2\"", body(facts().changed(), null, "更正")).then().statusCode(200);
        Refusals.assertProblem(Http.get(path + "?trust=verified"), 404);
    }

    @Test
    void rejected_record_stays_visible_with_its_reason() {
        String path = created();
        Refusals.assertRefused(judge(path, "\"v1\"", "REJECTED", null), 400, "/reason");
        judge(path, "\"v1\"", "REJECTED", "现场未见施工").then().statusCode(201);
        assertThat(Http.get(path).jsonPath().getString("trust")).isEqualTo("REJECTED");
        assertThat(Http.get(path + "/history").jsonPath().getList("items.event", String.class))
                .containsExactly("CREATED", "REJECTED");
        assertThat(Http.get(path + "/history").jsonPath().getString("items[1].reason"))
                .isEqualTo("现场未见施工");
    }

    @Test
    void who_reported_a_record_cannot_verify_it() {
        String path = created();
        Response own =
                Http.request()
                        .header("If-Match", "\"v1\"")
                        .contentType("application/json")
                        .body(Map.of("verdict", "VERIFIED", "verifier", " SUITE "))
                        .post(path + "/verdict");
        Refusals.assertRefused(own, 409, "/verifier");
    }

    @Test
    void list_is_searched_filtered_sorted_and_paged_without_losing_one() {
        String mark = "检索" + UUID.randomUUID();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(marked(mark, facts().record()));
        }
        ids.sort(null);
        String apart = marked(mark, facts().apart());
        List<String> first = new ArrayList<>(ids);
        first.add(0, apart);
        List<String> last = new ArrayList<>(ids);
        last.add(apart);
        String list = "/api/v1/" + facts().register() + "?q=" + mark;
        assertThat(walk(list + "&limit=2"))
                .containsExactlyElementsOf(first.stream().sorted().toList());
        assertThat(walk(list + "&limit=2&" + facts().filter())).containsExactlyElementsOf(ids);
        assertThat(walk(list + "&limit=2&sort=" + facts().sort())).containsExactlyElementsOf(first);
        assertThat(walk(list + "&limit=3&sort=-" + facts().sort())).containsExactlyElementsOf(last);
        assertThat(walk(list + "&state=CLOSED")).isEmpty();
        assertThat(walk(list + "%20nowhere-to-be-found")).isEmpty();
        assertThat(walk(list + "&trust=verified")).isEmpty();
        assertThat(walk(list + "%E3%80%80&limit=2")).hasSize(6);
        Refusals.assertRefused(Http.get(list + "&sort=colour"), 400, "?sort");
    }

    /** A record of which a text is marked; answers its id. */
    private String marked(String mark, Map<String, Object> record) {
        String path = newPath();
        create(path, body(RegisterFacts.with(record, textField(), mark), null, null))
                .then()
                .statusCode(201);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void record_is_found_by_what_it_says_in_either_language() {
        String path = created();
        String id = path.substring(path.lastIndexOf('/') + 1);
        String list = "/api/v1/" + facts().register() + "?limit=100&q=";
        assertThat(walk(list + facts().word())).contains(id);
        String english = facts().englishWord();
        if (english != null) {
            assertThat(walk(list + english)).contains(id);
            assertThat(walk(list + english.toUpperCase(Locale.ROOT))).contains(id);
        }
    }

    @Test
    void wrong_records_are_refused_with_their_field_and_nothing_is_kept() {
        assertThat(facts().wrong()).isNotEmpty();
        for (RegisterFacts.Wrong wrong : facts().wrong()) {
            String path = newPath();
            Response answer = create(path, body(wrong.record(), null, null));
            assertThat(answer.statusCode()).as(wrong + " " + answer.asString()).isEqualTo(400);
            assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                    .as(answer.asString())
                    .contains(wrong.pointer());
            Refusals.assertProblem(Http.get(path), 404);
        }
    }

    @Test
    void same_write_under_the_same_key_happens_once() {
        String path = newPath();
        CREATED.add(path);
        String key = UUID.randomUUID().toString();
        List<byte[]> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Response answer =
                    Http.request()
                            .header("If-None-Match", "*")
                            .header("Idempotency-Key", key)
                            .contentType("application/json")
                            .body(body(facts().record(), null, null))
                            .put(path);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            answers.add(answer.asByteArray());
        }
        assertThat(answers.get(1)).isEqualTo(answers.get(0));
        assertThat(Http.get(path + "/history").jsonPath().getList("items")).hasSize(1);
    }
}
