package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Uploads as the suites make them: the bytes as they are, of exactly the type that is said. */
public final class Documents {

    static final String PATH = "/api/v1/documents";

    private Documents() {}

    public static Response upload(SampleFile file, String name) {
        return upload(file, name, file.mediaType());
    }

    public static Response upload(SampleFile file, String name, String claim) {
        return request(claim).body(file.bytes()).post(PATH + "?name=" + name);
    }

    /** The SHA-256 of a new document. */
    public static String recorded() {
        Response uploaded = upload(SampleFile.pdf(), "report.pdf");
        assertThat(uploaded.statusCode()).as(uploaded.asString()).isEqualTo(201);
        return uploaded.jsonPath().getString("sha256");
    }

    static RequestSpecification request(String claim) {
        EncoderConfig asIs =
                EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false);
        RequestSpecification request = Http.request();
        return request.config(Http.exact().encoderConfig(asIs)).contentType(claim);
    }
}
