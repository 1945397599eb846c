package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Proofs;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.core.audit.SignedCheckpoint;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The trail is read in its order, sealed while it grows, and proven without the service. */
public abstract class AuditTrailContract {

    private static final String AUDIT = "/api/v1/audit";
    private static final Duration THREE_TURNS = Duration.ofSeconds(3);

    protected abstract ServiceFacts facts();

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    private Receipt report(String period) {
        return Receipt.parse(Http.post(series(), Http.figure(period, 4)).header(Receipt.HEADER));
    }

    private static List<Hash> path(JsonPath proof) {
        return proof.getList("path", String.class).stream().map(Hash::parse).toList();
    }

    @Test
    void the_trail_begins_with_the_catalogue_and_is_read_page_by_page() {
        JsonPath first = Http.get(AUDIT + "?limit=1").jsonPath();
        assertThat(first.getString("items[0].action")).isEqualTo("START catalogue");
        assertThat(first.getString("items[0].address")).isNull();
        assertThat(first.getString("next")).isEqualTo("1");
        Receipt receipt = report("2024-06-01");
        JsonPath one = Http.get(AUDIT + "?limit=1&after=" + (receipt.sequence() - 1)).jsonPath();
        assertThat(one.getString("items[0].leafHash")).isEqualTo(receipt.leafHash().toString());
        JsonPath same = Http.get(AUDIT + "/" + receipt.sequence()).jsonPath();
        assertThat(same.getMap("$")).isEqualTo(one.getMap("items[0]"));
    }

    @Test
    void an_answer_shows_exactly_what_is_hashed() {
        Receipt receipt = report("2024-06-02");
        AuditEntry entry =
                AuditTrails.entry(
                        Http.get(AUDIT + "/" + receipt.sequence()).jsonPath().getMap("$"));
        assertThat(entry.leafHash()).isEqualTo(receipt.leafHash());
    }

    @Test
    void filters_find_what_was_done_to_one_thing_and_refuse_what_is_none() {
        Response answer = Http.post(series(), Http.figure("2024-06-03", 4));
        String subject = series() + "/" + answer.jsonPath().getString("id");
        Http.post(subject + "/verdict", Map.of("verdict", "VERIFIED", "verifier", "audit office"));
        long before = Receipt.parse(answer.header(Receipt.HEADER)).sequence() - 1;
        JsonPath found =
                Http.get(AUDIT + "?kind=WRITE&subject=" + subject + "&after=" + before).jsonPath();
        assertThat(found.getList("items.action"))
                .containsExactly("POST " + series(), "POST " + subject + "/verdict");
        assertThat(Http.get(AUDIT + "?client=nobody").jsonPath().getList("items")).isEmpty();
        assertThat(Http.get(AUDIT + "?kind=write").statusCode()).isEqualTo(400);
        assertThat(Http.get(AUDIT + "?after=-1").statusCode()).isEqualTo(400);
        assertThat(Http.get(AUDIT + "?after=99999999").statusCode()).isEqualTo(400);
        assertThat(Http.get(AUDIT + "/99999999").statusCode()).isEqualTo(404);
        assertThat(Http.get(AUDIT + "/x").statusCode()).isEqualTo(404);
    }

    @Test
    void a_receipt_is_verified_without_the_service_once_its_entry_is_sealed() {
        Receipt receipt = report("2024-06-04");
        AuditTrails.awaitSealed(receipt.sequence());
        JsonPath proof = Http.get(AUDIT + "/" + receipt.sequence() + "/proof").jsonPath();
        SignedCheckpoint signed = AuditTrails.checkpoint(proof.getMap("checkpoint"));
        assertThat(AuditTrails.keys().stream().anyMatch(each -> each.key().signed(signed)))
                .isTrue();
        Checkpoint checkpoint = signed.checkpoint();
        assertThat(checkpoint.service()).isEqualTo(receipt.service());
        assertThat(
                        Proofs.isIncluded(
                                receipt.leafHash(),
                                receipt.sequence() - 1,
                                checkpoint.size(),
                                checkpoint.root(),
                                path(proof)))
                .isTrue();
    }

    @Test
    void an_entry_is_proven_by_any_checkpoint_that_covers_it_and_by_no_other() {
        SignedCheckpoint earlier = AuditTrails.awaitSealed(1);
        Receipt receipt = report("2024-06-05");
        AuditTrails.awaitSealed(receipt.sequence());
        String proof = AUDIT + "/" + receipt.sequence() + "/proof";
        Response uncovered = Http.get(proof + "?size=" + earlier.checkpoint().size());
        assertThat(uncovered.statusCode()).isEqualTo(409);
        assertThat(uncovered.jsonPath().getString("type")).isEqualTo("/problems/audit-unsealed");
        assertThat(Http.get(proof + "?size=99999999").statusCode()).isEqualTo(404);
        assertThat(Http.get(AUDIT + "/1/proof?size=" + earlier.checkpoint().size()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_later_checkpoint_is_proven_to_begin_with_an_earlier_one() {
        SignedCheckpoint earlier = AuditTrails.awaitSealed(1);
        Receipt receipt = report("2024-06-06");
        SignedCheckpoint later = AuditTrails.awaitSealed(receipt.sequence());
        JsonPath proof =
                Http.get(
                                AUDIT
                                        + "/checkpoints/"
                                        + later.checkpoint().size()
                                        + "/consistency?first="
                                        + earlier.checkpoint().size())
                        .jsonPath();
        assertThat(
                        Proofs.isConsistent(
                                earlier.checkpoint().size(),
                                earlier.checkpoint().root(),
                                later.checkpoint().size(),
                                later.checkpoint().root(),
                                path(proof)))
                .isTrue();
        assertThat(AuditTrails.checkpoint(proof.getMap("second"))).isEqualTo(later);
    }

    @Test
    void checkpoints_follow_each_other_and_the_whole_trail_is_sound() {
        SignedCheckpoint older = AuditTrails.awaitSealed(1);
        AuditTrails.awaitSealed(report("2024-06-07").sequence());
        List<SignedCheckpoint> all = AuditTrails.checkpoints();
        assertThat(all).hasSizeGreaterThan(1);
        assertThat(all.get(0).checkpoint().previous()).isNull();
        assertThat(all.get(1).checkpoint().previous()).isEqualTo(all.get(0).checkpoint().hash());
        assertThat(AuditTrails.check(older)).isEmpty();
    }

    @Test
    void a_key_is_replaced_when_asked_and_who_trusts_the_first_trusts_the_next()
            throws IOException {
        SignedCheckpoint older = AuditTrails.awaitSealed(1);
        int before = AuditTrails.keys().size();
        Path asked =
                Path.of(
                                ConfigProvider.getConfig()
                                        .getValue("district-progress.audit.folder", String.class))
                        .resolve("rotate");
        Files.createFile(asked);
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (Files.exists(asked)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
        assertThat(AuditTrails.keys()).hasSize(before + 1);
        Receipt receipt = report("2024-06-08");
        SignedCheckpoint sealed = AuditTrails.awaitSealed(receipt.sequence());
        assertThat(sealed.checkpoint().key()).isNotEqualTo(older.checkpoint().key());
        assertThat(AuditTrails.check(older)).isEmpty();
    }

    @Test
    void a_trail_that_was_cut_back_is_sealed_no_more_until_it_is_whole()
            throws InterruptedException {
        SignedCheckpoint before = AuditTrails.awaitSealed(report("2024-06-09").sequence());
        String size = Long.toString(before.checkpoint().size());
        administer(
                "create table cut as select * from audit_checkpoint where size = "
                        + size
                        + "; delete from audit_checkpoint where size = "
                        + size);
        Receipt later = report("2024-06-10");
        Thread.sleep(THREE_TURNS.toMillis());
        assertThat(AuditTrails.latest()).isEqualTo(before);
        assertThat(Http.get(AUDIT + "/" + later.sequence() + "/proof").statusCode()).isEqualTo(409);
        administer("insert into audit_checkpoint select * from cut; drop table cut");
        AuditTrails.awaitSealed(later.sequence());
        assertThat(AuditTrails.check(before)).isEmpty();
    }

    private static void administer(String sql) {
        EmbeddedDatabase.administer(
                Database.name(), "set session_replication_role = replica; " + sql);
    }
}
