package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A revision of a target is written as everything else: once, in its turn, and with its entry. */
public abstract class TargetWriteContract {

    private static final int CALLERS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    private Response before;

    protected abstract ServiceFacts facts();

    private String target() {
        return "/api/v1/indicators/" + facts().reportable() + "/target";
    }

    @BeforeEach
    void ask() {
        before = Http.get(target());
    }

    /** Others ask about the same plan. */
    @AfterEach
    void restore() {
        threads.shutdownNow();
        Map<String, Object> adopted = revision("back to what was adopted");
        assertThat(put(Map.of("If-Match", "*"), adopted).statusCode()).isEqualTo(200);
    }

    /** The target as it was, with a reason. */
    private Map<String, Object> revision(String reason) {
        JsonPath version = before.jsonPath();
        Map<String, Object> sent = new HashMap<>();
        for (String field : List.of("value", "due", "strength", "weight")) {
            sent.put(field, version.get("target." + field));
        }
        sent.put("schedule", version.get("schedule"));
        sent.put("suspendedFrom", version.get("suspendedFrom"));
        sent.put("reason", reason);
        return sent;
    }

    private Response put(Map<String, String> headers, Object body) {
        return Http.request()
                .headers(headers)
                .contentType("application/json")
                .body(body)
                .put(target());
    }

    private List<Integer> versions() {
        return Http.get(target() + "/history").jsonPath().getList("items.version", Integer.class);
    }

    @Test
    void one_of_many_revisions_of_a_version_counts_and_no_number_is_left_out() throws Exception {
        Map<String, String> sameVersion = Map.of("If-Match", before.header("ETag"));
        int count = versions().size();
        Callable<Response> call = () -> put(sameVersion, revision("at once"));
        List<Integer> statuses = new ArrayList<>();
        for (Future<Response> each : threads.invokeAll(Collections.nCopies(CALLERS, call))) {
            statuses.add(each.get().statusCode());
        }
        List<Integer> expected = new ArrayList<>(Collections.nCopies(CALLERS - 1, 412));
        expected.add(200);
        assertThat(statuses).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(versions())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count + 1).boxed().toList());
    }

    @Test
    void one_key_is_one_version_and_one_answer() {
        int count = versions().size();
        Map<String, String> keyed =
                Map.of("If-Match", "*", "Idempotency-Key", UUID.randomUUID().toString());
        Response first = put(keyed, revision("sent twice"));
        Response again = put(keyed, revision("sent twice"));
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(versions()).hasSize(count + 1);
    }

    @Test
    void entry_of_a_revision_has_the_hashes_of_what_was_answered_before_and_after() {
        Response revised = put(Map.of("If-Match", "*"), revision("noted"));
        Receipt receipt = Receipt.parse(revised.header(Receipt.HEADER));
        assertThat(noted(receipt, "action")).isEqualTo("PUT " + target());
        assertThat(noted(receipt, "encode(hash_before, 'hex')"))
                .isEqualTo(Hash.of(before.asByteArray()).toString());
        assertThat(noted(receipt, "encode(hash_after, 'hex')"))
                .isEqualTo(Hash.of(revised.asByteArray()).toString())
                .isNotEqualTo(noted(receipt, "encode(hash_before, 'hex')"));
    }

    private static String noted(Receipt receipt, String column) {
        return Database.text(
                "select "
                        + column
                        + " from audit_entry where sequence = "
                        + receipt.sequence()
                        + " and leaf_hash = '\\x"
                        + receipt.leafHash()
                        + "'");
    }
}
