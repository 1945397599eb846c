package org.districtprogress.deploy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.districtprogress.core.audit.Finding;
import org.districtprogress.core.audit.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyAuditTest {

    private static final String TOKEN = "of.an.auditor";

    @TempDir private Path folder;

    private SealedTrail trail;
    private String older;
    private String latest;

    /** 1,010 entries, more than one page, and three behind the last checkpoint. */
    @BeforeEach
    void fill() throws GeneralSecurityException {
        trail = new SealedTrail();
        trail.append(5);
        older = trail.seal();
        trail.append(1005);
        latest = trail.seal();
        trail.append(3);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int run() throws IOException, InterruptedException {
        return run(file("trail.ndjson", trail.file(latest)).toString(), "");
    }

    private int run(String source, String token) throws IOException, InterruptedException {
        return VerifyAudit.run(source, token, file("older.json", older), null, System.out);
    }

    private Verification verified() throws IOException, InterruptedException {
        return Verification.of(
                new FileTrail(file("trail.ndjson", trail.file(latest))),
                Members.of(older).checkpoint(),
                null);
    }

    private int runWith(String receipt, ByteArrayOutputStream said) throws Exception {
        Path file = file("trail.ndjson", trail.file(latest));
        return VerifyAudit.run(
                file.toString(), "", file("older.json", older), receipt, new PrintStream(said));
    }

    private static Receipt receipt(long sequence) {
        return new Receipt("industry-service", sequence, SealedTrail.entry(sequence).leafHash());
    }

    @Test
    void the_entry_of_a_receipt_is_told_with_who_wrote_it() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(runWith(receipt(700).toString(), said)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("entry 700, 'PUT /api/v1/projects/p-700' by system of 发改局", "is sealed.");
        said.reset();
        assertThat(runWith(receipt(1012).toString(), said)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("not sealed yet.");
    }

    @Test
    void a_receipt_of_another_entry_trail_or_service_is_found_out() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Receipt good = receipt(700);
        Receipt moved = new Receipt("industry-service", 701, good.leafHash());
        Receipt behind = new Receipt("industry-service", 9999, good.leafHash());
        Receipt elsewhere = new Receipt("livelihood-service", 700, good.leafHash());
        for (Receipt wrong : List.of(moved, behind, elsewhere)) {
            assertThat(runWith(wrong.toString(), said)).as(wrong.toString()).isOne();
        }
        assertThat(runWith("no receipt", said)).isEqualTo(2);
    }

    @Test
    void an_exported_trail_is_sound() throws Exception {
        assertThat(run()).isZero();
        assertThat(verified()).extracting(Verification::sealed).isEqualTo(1010L);
        assertThat(verified()).extracting(Verification::entries).isEqualTo(1013L);
    }

    @Test
    void the_first_bad_entry_is_named() throws Exception {
        trail.entries.set(699, trail.entries.get(699).replace("发改局", "统计局"));
        assertThat(run()).isOne();
        assertThat(verified().finding().map(Finding::from)).contains(700L);
        assertThat(verified().finding().map(Finding::to)).contains(700L);
    }

    @Test
    void a_removed_entry_and_a_cut_trail_are_found() throws Exception {
        String removed = trail.entries.remove(9);
        assertThat(verified().finding().map(Finding::from)).contains(10L);
        trail.entries.add(9, removed);
        trail.entries.subList(5, trail.entries.size()).clear();
        trail.checkpoints.remove(1);
        assertThat(verified().finding().map(Finding::from)).contains(6L);
    }

    @Test
    void a_trail_that_somebody_else_has_signed_anew_is_found() throws Exception {
        SealedTrail forged = new SealedTrail();
        forged.append(5);
        forged.seal();
        forged.append(1005);
        latest = forged.seal();
        trail = forged;
        assertThat(run()).isOne();
    }

    @Test
    void what_cannot_be_read_is_neither_sound_nor_tampered_with() throws Exception {
        assertThat(run(folder.resolve("none").toString(), TOKEN)).isEqualTo(2);
        assertThat(run(file("x", "no json").toString(), TOKEN)).isEqualTo(2);
        assertThat(run("http://127.0.0.1:1", TOKEN)).isEqualTo(2);
    }

    @Test
    void a_service_is_read_page_by_page() throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] answer =
                            answer(exchange.getRequestURI().toString())
                                    .getBytes(StandardCharsets.UTF_8);
                    String token = exchange.getRequestHeaders().getFirst("Authorization");
                    exchange.sendResponseHeaders(
                            ("Bearer " + TOKEN).equals(token) ? 200 : 401, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/industry/";
            assertThat(run(base, TOKEN)).isZero();
            assertThat(run(base, "")).isEqualTo(2);
            trail.entries.remove(1005);
            assertThat(run(base, TOKEN)).isOne();
        } finally {
            server.stop(0);
        }
    }

    private String answer(String uri) {
        Map<String, String> fixed =
                Map.of(
                        "/industry/api/v1/audit/keys",
                        "{\"keys\":[" + trail.keyLine() + "]}",
                        "/industry/api/v1/audit/checkpoints/latest",
                        latest);
        if (fixed.containsKey(uri)) {
            return fixed.get(uri);
        }
        long after = Long.parseLong(uri.substring(uri.indexOf("after=") + 6));
        boolean isOfCheckpoints = uri.contains("/checkpoints?");
        List<String> all = isOfCheckpoints ? trail.checkpoints : trail.entries;
        String number = isOfCheckpoints ? "size" : "sequence";
        return all.stream()
                .filter(line -> Members.of(line).number(number) > after)
                .limit(1000)
                .collect(Collectors.joining(",", "{\"items\":[", "],\"next\":\"x\"}"));
    }
}
