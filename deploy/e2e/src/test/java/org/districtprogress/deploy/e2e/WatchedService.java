package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** A service of a running suite from one moment on: its process, its memory, and what it stores. */
final class WatchedService {

    private static final long MOST_RESIDENT_KB = 512 * 1024;

    private final DeployedSuite suite;
    private final String name;
    private final String process;
    private final String position;

    WatchedService(DeployedSuite suite, String name) throws IOException, InterruptedException {
        this.suite = suite;
        this.name = name;
        this.process = process();
        this.position = position("0");
    }

    private String process() throws IOException {
        return Files.readString(suite.data().resolve("run").resolve(name + ".pid")).strip();
    }

    /** The end of the change feed, which every fact that is stored moves. */
    private String position(String after) throws IOException, InterruptedException {
        String next = after;
        JsonPath page;
        do {
            page = json(suite.get(name, "/api/v1/changes?limit=1000&after=" + next));
            next = page.getString("next");
        } while (!page.getList("items").isEmpty());
        return next;
    }

    static JsonPath json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }

    void assertNothingStored() throws IOException, InterruptedException {
        assertThat(position(position)).as("the end of the change feed").isEqualTo(position);
    }

    void assertStillTheSameProcess() throws IOException, InterruptedException {
        assertThat(process()).isEqualTo(process);
        assertThat(suite.get(name, "/q/health/ready").statusCode()).isEqualTo(200);
    }

    private Path status() {
        return Path.of("/proc", process, "status");
    }

    /** Only Linux says how much a process ever held. */
    boolean isMemorySeen() {
        return Files.exists(status());
    }

    void assertNeverLarge() throws IOException {
        long peak =
                Files.readAllLines(status()).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
        assertThat(peak).isPositive().isLessThan(MOST_RESIDENT_KB);
    }
}
