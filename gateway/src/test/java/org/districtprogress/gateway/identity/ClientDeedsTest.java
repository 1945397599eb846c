package org.districtprogress.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.core.audit.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flood of refusals that has ended: what was counted does not wait for another refusal. */
class ClientDeedsTest {

    /** It stands, so that no refusal ends the window. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC);

    private static final int REFUSALS = 25;
    private static final Pattern COUNT = Pattern.compile("\"count\":([0-9]+)");

    private final Vertx vertx = Vertx.vertx();

    @TempDir private Path folder;

    private ClientDeeds deeds;

    @BeforeEach
    void start() {
        deeds = new ClientDeeds(new InFolder(), CLOCK, vertx, Duration.ofMillis(100));
        deeds.start(new StartupEvent());
    }

    @AfterEach
    void stop() {
        deeds.stop(new ShutdownEvent());
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private final class InFolder implements IdentityConfig {
        @Override
        public Optional<Path> folder() {
            return Optional.of(folder);
        }

        @Override
        public String issuer() {
            return "";
        }

        @Override
        public String audience() {
            return "";
        }

        @Override
        public Duration tokenLife() {
            return Duration.ZERO;
        }

        @Override
        public Duration keyLife() {
            return Duration.ZERO;
        }
    }

    /** How many refusals the trail tells of, one by one or counted. */
    private int noted() throws IOException {
        int noted = 0;
        for (String line : Files.readAllLines(folder.resolve("audit.ndjson"))) {
            if (line.contains("\"kind\":\"REFUSAL\"")) {
                Matcher count = COUNT.matcher(line);
                noted += count.find() ? Integer.parseInt(count.group(1)) : 1;
            }
        }
        return noted;
    }

    @Test
    void what_was_counted_is_noted_soon_and_once() throws IOException, InterruptedException {
        ClientRequest asked =
                new ClientRequest("DELETE", Origin.ITSELF, "DELETE /api/v1/clients/admin");
        for (int i = 0; i < REFUSALS; i++) {
            deeds.refused(asked, 403, "role-missing");
        }
        for (int i = 0; i < 100 && noted() < REFUSALS; i++) {
            Thread.sleep(50);
        }
        assertThat(noted()).isEqualTo(REFUSALS);
        Thread.sleep(300);
        assertThat(noted()).isEqualTo(REFUSALS);
    }
}
