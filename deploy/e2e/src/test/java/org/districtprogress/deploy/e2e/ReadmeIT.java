package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/**
 * What the README asks and shows is what the running system answers; it may show less, never other.
 */
class ReadmeIT {

    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "```console\\n(?:\\$ TOKEN=\\$\\(deploy/token [a-z-]+ [a-z-]+\\)\\n)?\\$ curl "
                            + "(?<token>-H \"Authorization: Bearer \\$TOKEN\" )?"
                            + "(?:(?<put>-X PUT -H 'If-None-Match: \\*' )?-H '[^']*' -d"
                            + " '(?<body>[^']*)' )?"
                            + "'http://127\\.0\\.0\\.1:8080(?<path>[^']*)'\\n```\\n+```json\\n"
                            + "(?<answer>.*?)```",
                    Pattern.DOTALL);

    private final District district;

    ReadmeIT() throws IOException, InterruptedException {
        district = new District(SharedSuite.running());
    }

    @Test
    void every_example_is_answered_as_shown() throws Exception {
        Matcher example =
                EXAMPLE.matcher(Files.readString(DeployedSuite.ROOT.resolve("README.md")));
        List<String> asked = new ArrayList<>();
        while (example.find()) {
            asked.add(example.group("path"));
            assertThat(example.group("token") == null).isEqualTo(example.group("body") == null);
            HttpResponse<String> answer = answer(example);
            assertShown(
                    example.group("path"),
                    JsonPath.with(example.group("answer")).using(District.EXACT).get(""),
                    District.json(answer).get(""));
        }
        assertThat(asked).hasSize(5);
    }

    private HttpResponse<String> answer(Matcher example) throws IOException, InterruptedException {
        String path = example.group("path");
        String body = example.group("body");
        if (example.group("put") != null) {
            return district.send("PUT", path, null, body);
        }
        return body == null ? district.answer(path) : district.post(path, body);
    }

    private static void assertShown(String where, Object shown, Object real) {
        if (shown instanceof Map<?, ?> fields) {
            assertThat(real).as(where).isInstanceOf(Map.class);
            fields.forEach(
                    (name, value) ->
                            assertShown(where + "/" + name, value, ((Map<?, ?>) real).get(name)));
        } else if (shown instanceof List<?> items) {
            assertThat(real)
                    .as(where)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(items.size());
            for (int i = 0; i < items.size(); i++) {
                assertShown(where + "/" + i, items.get(i), ((List<?>) real).get(i));
            }
        } else {
            assertThat(String.valueOf(real)).as(where).isEqualTo(String.valueOf(shown));
        }
    }
}
