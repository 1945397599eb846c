package org.districtprogress.deploy.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.audit.EndorsedKey;
import org.districtprogress.core.audit.SignedCheckpoint;

/** The trail of a running service, behind the gateway or not. */
final class ServiceTrail implements TrailSource {

    private static final int PAGE = 1000;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String audit;
    private final String token;

    /**
     * With the service's base address, such as {@code http://127.0.0.1:8081}.
     *
     * @param token of an auditor
     */
    ServiceTrail(String base, String token) {
        this.audit = base.replaceFirst("/+$", "") + "/api/v1/audit";
        this.token = token;
    }

    @Override
    public List<SignedCheckpoint> checkpoints() throws IOException, InterruptedException {
        List<SignedCheckpoint> all = new ArrayList<>();
        long after = 0;
        List<Members> page;
        do {
            page = page("/checkpoints", after);
            for (Members each : page) {
                all.add(each.checkpoint());
                after = each.number("size");
            }
        } while (page.size() == PAGE);
        return all;
    }

    @Override
    public Optional<SignedCheckpoint> latest() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("/checkpoints/latest");
        return answer.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(Members.of(ok(answer)).checkpoint());
    }

    @Override
    public List<EndorsedKey> keys() throws IOException, InterruptedException {
        return Members.of(ok(send("/keys"))).list("keys").stream().map(Members::key).toList();
    }

    /** Reading leaves entries too, so a page that is not full is the end. */
    @Override
    public void entries(EntryReader reader) throws IOException, InterruptedException {
        long after = 0;
        List<Members> page;
        do {
            page = page("", after);
            for (Members each : page) {
                reader.read(each);
                after = Math.max(after, each.number("sequence"));
            }
        } while (page.size() == PAGE);
    }

    private List<Members> page(String path, long after) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path + "?limit=" + PAGE + "&after=" + after);
        return Members.of(ok(answer)).list("items");
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(audit + path))
                        .timeout(Duration.ofMinutes(1))
                        .header("Accept", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String ok(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != OK) {
            throw new IOException(
                    answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
