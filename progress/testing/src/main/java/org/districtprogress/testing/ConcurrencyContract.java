package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of many who write the same at once exactly one succeeds, and the others are told why not. */
public abstract class ConcurrencyContract {

    private static final int CALLERS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);

    protected abstract ServiceFacts facts();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    private String newMilestone() {
        return "/api/v1/commitments/" + facts().commitment() + "/milestones/m-" + UUID.randomUUID();
    }

    @Test
    void one_of_many_first_figures_of_a_system_is_recorded() throws Exception {
        Map<String, Object> figure = Http.figure("2024-03", 1);
        assertOnce(201, 409, atOnce(() -> Http.post(series(), figure)));
    }

    @Test
    void one_of_many_plans_of_a_milestone_creates_it() throws Exception {
        String path = newMilestone();
        assertOnce(201, 428, atOnce(() -> put(path, milestone())));
        assertThat(versions(path)).containsExactly(1);
    }

    @Test
    void one_of_many_completions_counts() throws Exception {
        String path = newMilestone();
        put(path, milestone()).then().statusCode(201);
        Map<String, Object> completion =
                Map.of("doneOn", "2024-06-20", "evidence", Map.of("title", "验收报告"));
        assertOnce(201, 412, atOnce(() -> Http.post(path + "/completion", "\"v1\"", completion)));
        assertThat(versions(path)).containsExactly(1, 2);
    }

    @Test
    void one_of_many_same_verdicts_is_recorded() throws Exception {
        Verdicts verdicts = new Verdicts(facts());
        JsonPath figure = verdicts.report("2024-02-24", 1);
        assertOnce(
                201,
                409,
                atOnce(() -> verdicts.judge(figure, Verdicts.VERIFIER, "VERIFIED", null)));
        assertThat(Http.get(verdicts.path(figure) + "/verdicts").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void one_of_many_same_attachments_is_recorded_and_takes_a_number() throws Exception {
        String document = Documents.recorded();
        String path = newMilestone();
        put(path, milestone()).then().statusCode(201);
        long before = Database.number("select sequence from recording");
        String attachment = path + "/documents/" + document;
        assertOnce(201, 200, atOnce(() -> put(attachment, Map.of())));
        assertThat(Database.number("select sequence from recording")).isEqualTo(before + 1);
    }

    @Test
    void one_key_is_one_figure_and_one_answer_however_many_send_it() throws Exception {
        Map<String, Object> figure = Http.figure("2024-03", 1);
        String key = UUID.randomUUID().toString();
        List<Response> answers = atOnce(() -> Http.keyed(key, series(), figure));
        answers.add(Http.keyed(key, series(), figure));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsAnyOf(201)
                .isSubsetOf(201, 409);
        assertThat(bodies(answers, 201)).hasSize(1);
        answers.stream().filter(each -> each.statusCode() == 409).forEach(Refusals::assertInFlight);
    }

    @Test
    void one_of_many_corrections_wins_and_the_others_are_told_that_they_came_late()
            throws Exception {
        Map<String, Object> correction = new HashMap<>(Http.figure("2024-03", 2));
        Map<String, Object> figure = Map.copyOf(correction);
        Response first = Http.post(series(), figure);
        correction.put("reason", "typed wrongly");
        assertOnce(201, 412, atOnce(() -> Http.post(series(), first.header("ETag"), correction)));
        String system = first.jsonPath().getString("source.system");
        assertThat(
                        Http.get(series() + "?area=DISTRICT&limit=1000&history=true")
                                .jsonPath()
                                .getList(
                                        "items.findAll { it.source.system == '"
                                                + system
                                                + "' }.superseded",
                                        Boolean.class))
                .containsExactly(true, false);
    }

    @Test
    void keys_and_recordings_never_wait_for_each_other_in_a_circle() throws Exception {
        List<String> keys = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        List<Response> answers = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            answers.addAll(
                    atOnce(
                            () -> {
                                int one = (int) (Thread.currentThread().getId() % 2);
                                return Http.keyed(
                                        keys.get(one),
                                        series(),
                                        Map.of(
                                                "period",
                                                "2024-03",
                                                "value",
                                                one,
                                                "source",
                                                Map.of("system", keys.get(one))));
                            }));
        }
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 409);
        assertThat(bodies(answers, 201)).hasSize(2);
    }

    private static Set<String> bodies(List<Response> answers, int status) {
        return answers.stream()
                .filter(each -> each.statusCode() == status)
                .map(Response::asString)
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> milestone() {
        return Map.of("name", Map.of("zh", "主体完工", "en", "Structure"), "due", "2024-06-30");
    }

    private static Response put(String path, Object body) {
        return Http.request().contentType("application/json").body(body).put(path);
    }

    private static List<Integer> versions(String path) {
        return Http.get(path + "/history").jsonPath().getList("items.version", Integer.class);
    }

    private List<Response> atOnce(Callable<Response> call) throws Exception {
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : threads.invokeAll(Collections.nCopies(CALLERS, call))) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static void assertOnce(int success, int refusal, List<Response> answers) {
        List<Integer> expected = new ArrayList<>(Collections.nCopies(CALLERS - 1, refusal));
        expected.add(success);
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Each holds two connections of the pool for a while, and all of them want one first. */
    @Test
    void forty_files_at_once_are_all_imported_and_readers_are_answered_meanwhile()
            throws Exception {
        String system = Http.system();
        ExecutorService senders = Executors.newFixedThreadPool(40);
        try {
            List<Callable<Response>> calls = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                byte[] file = Imports.rows(facts().reportable(), system + "-" + n, 5);
                calls.add(() -> Imports.send("", Imports.NDJSON, file));
                calls.add(() -> Http.get(series() + "?limit=1"));
            }
            for (Future<Response> answer : senders.invokeAll(calls)) {
                assertThat(answer.get().statusCode()).as(answer.get().asString()).isEqualTo(200);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(Imports.stored(system)).isEqualTo(200);
    }
}
