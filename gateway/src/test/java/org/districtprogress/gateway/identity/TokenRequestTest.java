package org.districtprogress.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRequestTest {

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void secret_comes_in_the_header_or_in_the_body() {
        TokenRequest expected = new TokenRequest("office 1", "a:b%");
        assertThat(TokenRequest.read(basic("office+1:a%3Ab%25"), "grant_type=client_credentials"))
                .isEqualTo(expected);
        assertThat(
                        TokenRequest.read(
                                null,
                                "grant_type=client_credentials&client_id=office+1"
                                        + "&client_secret=a%3Ab%25"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-             |                                                   | invalid_request",
                "-             | grant_type=password&username=a&password=b         | unsupported_grant_type",
                "-             | grant_type=client_credentials                     | invalid_client",
                "-             | grant_type=client_credentials&client_id=a         | invalid_client",
                "a:b           | grant_type=client_credentials&client_secret=b     | invalid_request",
                "a:b           | grant_type=client_credentials&client_id=c         | invalid_request",
                "a:b           | grant_type=client_credentials&grant_type=password | invalid_request",
                "a             | grant_type=client_credentials                     | invalid_client",
                ":b            | grant_type=client_credentials                     | invalid_client",
                "a:%zz         | grant_type=client_credentials                     | invalid_client"
            })
    void request_that_is_none_is_refused(String pair, String form, String error) {
        TokenRefusedException refused =
                catchThrowableOfType(
                        TokenRefusedException.class,
                        () ->
                                TokenRequest.read(
                                        pair == null ? null : basic(pair),
                                        form == null ? "" : form));
        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.getMessage()).doesNotContain("%zz");
    }

    @Test
    void header_of_another_scheme_or_of_no_base64_is_refused() {
        for (String header : new String[] {"Bearer abc", "Basic", "Basic !!!", "Basic //79"}) {
            TokenRefusedException refused =
                    catchThrowableOfType(
                            TokenRefusedException.class,
                            () -> TokenRequest.read(header, "grant_type=client_credentials"));
            assertThat(refused.error()).as(header).isEqualTo("invalid_client");
        }
    }
}
