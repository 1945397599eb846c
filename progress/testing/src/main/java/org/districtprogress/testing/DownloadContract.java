package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents are listed as known at a moment, and come back as they went in. */
public abstract class DownloadContract {

    private static String content(SampleFile file) {
        return Documents.PATH + "/" + file.sha256() + "/content";
    }

    private static SampleFile uploaded(SampleFile file, String name) {
        Documents.upload(file, name).then().statusCode(201);
        return file;
    }

    @Test
    void content_is_downloaded_byte_for_byte_as_a_file_of_its_name_and_type() {
        SampleFile file =
                uploaded(SampleFile.pdf(700_000), "2024%E5%B9%B4%20%22%E6%8A%A5%E5%91%8A%22.pdf");
        Response download = Http.get(content(file));
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.asByteArray()).isEqualTo(file.bytes());
        assertThat(download.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(download.header("Content-Length")).isEqualTo("700000");
        assertThat(download.header("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"2024_ ____.pdf\";"
                                + " filename*=UTF-8''2024%E5%B9%B4%20%22%E6%8A%A5%E5%91%8A%22.pdf");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("ETag")).isEqualTo("\"" + file.sha256() + "\"");
        assertThat(download.header("Cache-Control")).contains("immutable");
    }

    @Test
    void file_is_saved_with_the_ending_of_its_type_whatever_it_was_called() {
        SampleFile file = uploaded(SampleFile.jpeg(), "setup.exe");
        assertThat(Http.get(content(file)).header("Content-Disposition"))
                .contains("filename=\"setup.exe.jpg\"");
    }

    @Test
    void head_has_the_headers_of_the_content_and_nothing_behind_them() {
        SampleFile file = uploaded(SampleFile.xlsx(), "a.xlsx");
        Response head = Http.request().head(content(file));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("" + file.bytes().length);
        assertThat(head.header("Content-Type")).isEqualTo(file.mediaType());
        assertThat(head.header("Content-Disposition")).contains("a.xlsx");
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void content_that_the_caller_has_is_not_sent_again() {
        SampleFile file = uploaded(SampleFile.png(), "a.png");
        for (String tag :
                List.of("\"" + file.sha256() + "\"", "\"x\", W/\"" + file.sha256() + "\"")) {
            Response had = Http.request().header("If-None-Match", tag).get(content(file));
            assertThat(had.statusCode()).isEqualTo(304);
            assertThat(had.header("ETag")).isEqualTo("\"" + file.sha256() + "\"");
            assertThat(had.asByteArray()).isEmpty();
        }
        Response other = Http.request().header("If-None-Match", "\"x\"").get(content(file));
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void unknown_document_is_not_found() {
        String nowhere = Documents.PATH + "/" + SampleFile.pdf().sha256();
        Refusals.assertRefused(Http.get(nowhere), 404, ":document");
        Refusals.assertRefused(Http.get(nowhere + "/content"), 404, ":document");
        Refusals.assertRefused(Http.get(Documents.PATH + "/x'%20or%20''='"), 404, ":document");
    }

    @Test
    void document_is_known_from_its_moment_on() {
        String before =
                Http.get(Documents.PATH + "/" + Documents.recorded())
                        .jsonPath()
                        .getString("recordedAt");
        String sha256 = Documents.recorded();
        String path = Documents.PATH + "/" + sha256;
        String recordedAt = Http.get(path).jsonPath().getString("recordedAt");
        Refusals.assertRefused(Http.get(path + "?knownAt=" + before), 404, ":document");
        assertThat(Http.get(path + "?knownAt=" + recordedAt).statusCode()).isEqualTo(200);
    }

    @Test
    void list_is_walked_page_by_page_as_known_at_one_moment() {
        List<String> recorded = List.of(Documents.recorded(), Documents.recorded());
        String last =
                Http.get(Documents.PATH + "/" + recorded.get(1)).jsonPath().getString("recordedAt");
        String past = Documents.PATH + "?limit=1000&knownAt=" + last;
        Response whole = Http.get(past);
        List<String> walked = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = Http.get(Documents.PATH + "?limit=2&knownAt=" + last + next);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            walked.addAll(page.jsonPath().<String>getList("items.sha256"));
            String cursor = page.jsonPath().getString("next");
            next = cursor == null ? null : "&cursor=" + cursor;
            Documents.recorded();
        }
        assertThat(walked)
                .isEqualTo(whole.jsonPath().getList("items.sha256"))
                .endsWith(recorded.get(0), recorded.get(1));
        assertThat(Http.get(past).asString()).isEqualTo(whole.asString());
    }

    @Test
    void content_that_is_not_there_whole_is_never_sent_as_if_it_were() throws SQLException {
        SampleFile file = uploaded(SampleFile.pdf(600_000), "a.pdf");
        Database.run("alter table document_chunk disable trigger refuse_change");
        try {
            Database.run(
                    "delete from document_chunk where position = 1 and document = '"
                            + file.sha256()
                            + "'");
        } finally {
            Database.run("alter table document_chunk enable trigger refuse_change");
        }
        Refusals.assertProblem(Http.get(content(file)), 500);
        assertThat(Http.get(Documents.PATH + "/" + file.sha256()).statusCode()).isEqualTo(200);
    }
}
