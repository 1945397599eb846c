package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are taken for what they are, and the same file is stored once. */
public abstract class UploadContract {

    private static final int LONGEST = 20 * 1024 * 1024;
    private static final int END_OF_ZIP = 22;
    private static final String NAME = "%E9%AA%8C%E6%94%B6%E6%8A%A5%E5%91%8A.pdf";

    static Stream<SampleFile> files_of_every_kind() {
        return Stream.of(
                SampleFile.pdf(),
                SampleFile.png(),
                SampleFile.jpeg(),
                SampleFile.webp(),
                SampleFile.xlsx());
    }

    @ParameterizedTest
    @MethodSource("files_of_every_kind")
    void file_is_recorded_with_its_hash_type_and_length(SampleFile file) {
        Response uploaded = Documents.upload(file, NAME);
        assertThat(uploaded.statusCode()).as(uploaded.asString()).isEqualTo(201);
        String path = Documents.PATH + "/" + file.sha256();
        assertThat(uploaded.header("Location")).endsWith(path);
        Map<String, Object> document = uploaded.jsonPath().getMap("");
        assertThat(document)
                .containsEntry("sha256", file.sha256())
                .containsEntry("name", "验收报告.pdf")
                .containsEntry("mediaType", file.mediaType())
                .containsEntry("bytes", file.bytes().length)
                .containsEntry("href", path + "/content")
                .containsKeys("recordedAt", "recordedBy");
        assertThat(Http.get(path).asString()).isEqualTo(uploaded.asString());
    }

    @Test
    void type_is_found_when_none_is_claimed() {
        SampleFile file = SampleFile.png();
        Response uploaded = Documents.upload(file, "a.png", "application/octet-stream");
        assertThat(uploaded.statusCode()).as(uploaded.asString()).isEqualTo(201);
        assertThat(uploaded.jsonPath().getString("mediaType")).isEqualTo("image/png");
    }

    @Test
    void claim_may_have_parameters_and_capitals() {
        Response uploaded =
                Documents.upload(SampleFile.pdf(), "a.pdf", "Application/PDF; charset=binary");
        assertThat(uploaded.statusCode()).as(uploaded.asString()).isEqualTo(201);
    }

    @Test
    void same_bytes_again_are_answered_with_what_was_recorded_first() {
        SampleFile file = SampleFile.pdf(600_000);
        Response first = Documents.upload(file, "first.pdf");
        long chunks = chunks();
        Response again = Documents.upload(file, "second.pdf");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(chunks()).isEqualTo(chunks);
    }

    /** Of a document somebody else may have said whom it is about. */
    @Test
    void what_others_called_the_same_bytes_is_told_to_readers_alone() {
        SampleFile file = SampleFile.pdf();
        Response first = Documents.upload(file, "first.pdf");
        Caller reporter = TestCallers.caller("reporter", "elsewhere", CallerRole.REPORTER);
        String key = UUID.randomUUID().toString();
        String answered = null;
        for (int time = 0; time < 2; time++) {
            Response again =
                    Http.as(reporter)
                            .header("Idempotency-Key", key)
                            .contentType(file.mediaType())
                            .body(file.bytes())
                            .post(Documents.PATH + "?name=second.pdf");
            assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
            assertThat(again.asString())
                    .isEqualTo(first.asString().replace("first.pdf", "second.pdf"))
                    .isEqualTo(answered == null ? again.asString() : answered);
            answered = again.asString();
        }
        assertThat(Http.get(Documents.PATH + "/" + file.sha256()).asString())
                .isEqualTo(first.asString());
    }

    private static long chunks() {
        return Database.number("select count(*) from document_chunk");
    }

    @Test
    void upload_sent_again_under_its_key_is_answered_the_same_and_another_file_is_refused() {
        SampleFile file = SampleFile.pdf();
        String key = UUID.randomUUID().toString();
        Response first = keyed(file, key);
        assertThat(first.statusCode()).isEqualTo(201);
        Response again = keyed(file, key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        Refusals.assertRefused(keyed(SampleFile.pdf(), key), 422, "Idempotency-Key");
    }

    private static Response keyed(SampleFile file, String key) {
        return Documents.request(file.mediaType())
                .header("Idempotency-Key", key)
                .body(file.bytes())
                .post(Documents.PATH + "?name=a.pdf");
    }

    @Test
    void file_of_twenty_mebibytes_is_stored_and_comes_back_byte_for_byte() {
        SampleFile file = SampleFile.pdf(LONGEST);
        assertThat(file.bytes()).hasSize(LONGEST);
        Response uploaded = Documents.upload(file, "large.pdf");
        assertThat(uploaded.statusCode()).as(uploaded.asString()).isEqualTo(201);
        byte[] content = Http.get(uploaded.jsonPath().getString("href")).asByteArray();
        assertThat(SampleFile.of("", content).sha256()).isEqualTo(file.sha256());
    }

    @Test
    void file_that_is_too_long_is_refused_announced_or_not() throws Exception {
        SampleFile file = SampleFile.pdf(LONGEST + 1);
        Refusals.assertProblem(Documents.upload(file, "large.pdf"), 413);
        assertThat(inChunks(file).statusCode()).isEqualTo(413);
        assertThat(Http.get(Documents.PATH + "/" + file.sha256()).statusCode()).isEqualTo(404);
    }

    @Test
    void file_sent_as_a_form_is_refused() throws Exception {
        assertThat(
                        inChunks(
                                        SampleFile.of(
                                                "application/x-www-form-urlencoded",
                                                SampleFile.pdf().bytes()))
                                .statusCode())
                .isEqualTo(415);
    }

    @Test
    void file_of_unannounced_length_is_recorded() throws Exception {
        assertThat(inChunks(SampleFile.pdf(3_000_000)).statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> inChunks(SampleFile file)
            throws IOException, InterruptedException {
        URI target =
                URI.create(
                        "http://localhost:"
                                + io.restassured.RestAssured.port
                                + Documents.PATH
                                + "?name=a.pdf");
        HttpRequest request =
                HttpRequest.newBuilder(target)
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", file.mediaType())
                        .header("Authorization", "Bearer " + TestCallers.token(TestCallers.SUITE))
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(file.bytes())))
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void empty_file_is_refused() {
        for (String claim : List.of("application/pdf", "application/octet-stream")) {
            Refusals.assertProblem(
                    Documents.upload(SampleFile.of(claim, new byte[0]), "a.pdf"), 400);
        }
        Response none = Http.request().post(Documents.PATH + "?name=a.pdf");
        assertThat(Refusals.assertProblem(none, 400).getList("errors.code"))
                .containsExactly("document-empty");
    }

    static Stream<SampleFile> files_that_are_not_kept() {
        byte[] xlsx = SampleFile.xlsx().bytes();
        String sheet = SampleFile.xlsx().mediaType();
        return Stream.of(
                SampleFile.of("application/pdf", utf8("<!doctype html><script>1</script>")),
                SampleFile.of("application/pdf", utf8("<html>%PDF-1.7\n%%EOF")),
                SampleFile.of("application/pdf", utf8("%PDF-1.7\ncut off")),
                SampleFile.of("text/html", utf8("<!doctype html>")),
                SampleFile.of("image/svg+xml", utf8("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                SampleFile.of("image/gif", utf8("GIF89a;")),
                SampleFile.of("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
                SampleFile.of("image/webp", utf8("RIFF\u007f\u0000\u0000\u0000WEBPVP8Lshort")),
                SampleFile.of("application/pdf", new byte[] {0}),
                SampleFile.zip(sheet, "readme.txt"),
                SampleFile.zip(sheet, "[Content_Types].xml", "word/document.xml"),
                SampleFile.zip(
                        sheet, "[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
                SampleFile.of(sheet, utf8("#!/bin/sh\n"), xlsx),
                SampleFile.of(sheet, xlsx, utf8("<script>1</script>")),
                SampleFile.of(
                        sheet,
                        Arrays.copyOf(xlsx, xlsx.length - END_OF_ZIP),
                        utf8("<script>1</script>"),
                        Arrays.copyOfRange(xlsx, xlsx.length - END_OF_ZIP, xlsx.length)),
                SampleFile.of(sheet, xlsx, SampleFile.zip(sheet, "evil.class").bytes()),
                SampleFile.of(sheet, Arrays.copyOf(xlsx, xlsx.length - 5)));
    }

    @ParameterizedTest
    @MethodSource("files_that_are_not_kept")
    void file_that_is_not_what_is_kept_is_refused(SampleFile file) {
        for (String claim : List.of(file.mediaType(), "application/octet-stream")) {
            Response refused = Documents.upload(file, "a.pdf", claim);
            assertThat(Refusals.assertRefused(refused, 415, "Content-Type").getString("type"))
                    .isEqualTo("/problems/media-type");
        }
    }

    @Test
    void file_that_claims_to_be_another_kind_is_refused() {
        for (String claim : List.of("image/png", "text/html", "application/json")) {
            Response refused = Documents.upload(SampleFile.pdf(), "a.pdf", claim);
            assertThat(Refusals.assertRefused(refused, 415, "Content-Type").getString("detail"))
                    .contains("application/pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?name=%20",
                "?name=../../etc/passwd",
                "?name=..%5C..%5Cboot.ini",
                "?name=..",
                "?name=.htaccess",
                "?name=a/b.pdf",
                "?name=%20a.pdf",
                "?name=a%0D%0ASet-Cookie:x.pdf",
                "?name=a%00.pdf",
                "?name=a%E2%80%AEfdp.exe",
                "?name=",
                ""
            })
    void name_that_is_no_name_is_refused(String query) {
        SampleFile file = SampleFile.pdf(2_000_000);
        Response refused =
                Documents.request(file.mediaType()).body(file.bytes()).post(Documents.PATH + query);
        Refusals.assertRefused(refused, 400, "?name");
        assertThat(Http.get(Documents.PATH + "/" + file.sha256()).statusCode()).isEqualTo(404);
    }

    @Test
    void name_that_is_too_long_is_refused() {
        String longest = "%E6%8A%A5".repeat(196) + ".pdf";
        assertThat(Documents.upload(SampleFile.pdf(), longest).statusCode()).isEqualTo(201);
        Refusals.assertRefused(Documents.upload(SampleFile.pdf(), longest + "x"), 400, "?name");
    }

    @Test
    void every_other_body_stays_within_its_bound() {
        SampleFile file = SampleFile.pdf(1024 * 1024 + 1);
        for (String path :
                List.of("/api/v1/imports/x", "/api/v1/documents/", "/api/v1/documents/x")) {
            Refusals.assertProblem(
                    Documents.request("application/pdf").body(file.bytes()).post(path), 413);
        }
        Refusals.assertProblem(
                Documents.request("application/pdf").body(file.bytes()).put(Documents.PATH), 413);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
