package org.districtprogress.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads a stream of server-sent events as a browser does, with nothing but the JDK. */
public final class EventReader implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;
    private static final Event END = new Event("", "", "");

    /**
     * One event.
     *
     * @param name empty for the usual ones
     */
    public record Event(String id, String name, String data) {}

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private EventReader(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread reading = new Thread(this::read, "event-reader");
        reading.setDaemon(true);
        reading.start();
    }

    /** Begins to read; {@code headers} as name, value, name, value. */
    public static EventReader of(String url, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/event-stream");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            return new EventReader(
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException unreachable) {
            throw new IllegalStateException(url, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(url, stopped);
        }
    }

    public HttpResponse<?> answer() {
        return answer;
    }

    /** The next event; fails when none comes in time. */
    public Event next() {
        try {
            Event event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null || event.equals(END)) {
                throw new AssertionError("no event came");
            }
            return event;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException gone) {
            events.add(END);
        }
    }

    private void read() {
        String id = "";
        String name = "";
        String data = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !data.isEmpty()) {
                    events.add(new Event(id, name, data));
                    name = "";
                    data = "";
                }
            }
        } catch (IOException closed) {
            events.add(END);
        }
        events.add(END);
    }
}
