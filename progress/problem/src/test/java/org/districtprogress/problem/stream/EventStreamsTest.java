package org.districtprogress.problem.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.districtprogress.problem.answer.Problems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams over real sockets, from a source that counts how often it is read. */
class EventStreamsTest {

    private static final int MOST = 3;
    private static final int PATIENCE_MILLIS = 10_000;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong bytesOfAnEvent = new AtomicLong(1);
    private final List<String> reads = new CopyOnWriteArrayList<>();
    private final List<String> readings = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private EventStreams<String> streams;
    private HttpServer server;

    private record Bounds(int most, Duration interval, Duration heartbeat, Duration patience)
            implements StreamBounds {}

    @BeforeEach
    void start() throws Exception {
        streams =
                new EventStreams<>(
                        vertx,
                        this::read,
                        new Bounds(
                                MOST,
                                Duration.ofMillis(20),
                                Duration.ofMillis(100),
                                Duration.ofMillis(300)),
                        new Problems(new ObjectMapper()));
        Router router = Router.router(vertx);
        router.get("/").handler(context -> streams.begin(context, "all", "0"));
        server =
                vertx.createHttpServer()
                        .requestHandler(router)
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();
    }

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    /** One event for each position, at most ten at a time. */
    private Future<EventBatch> read(String question, String after) {
        reads.add(after);
        Buffer text = Buffer.buffer();
        long position = Long.parseLong(after);
        long end = Math.min(last.get(), position + 10);
        while (position < end) {
            position++;
            byte[] data = "x".repeat((int) bytesOfAnEvent.get()).getBytes(StandardCharsets.UTF_8);
            EventBatch.append(text, Long.toString(position), data);
        }
        if (text.length() > 0) {
            readings.add(after);
        }
        return Future.succeededFuture(
                new EventBatch(text, Long.toString(position), position < last.get(), null));
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.actualPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        sockets.add(socket);
        socket.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Reads on to a line that begins so; null at the end. */
    private static String lineOf(BufferedReader lines, String beginning) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = lines.readLine();
        }
        return line;
    }

    @Test
    void backlog_comes_whole_and_in_order_without_waiting_for_the_clock() throws IOException {
        last.set(1_000);
        BufferedReader lines = reader(connect());
        for (int position = 1; position <= 1_000; position++) {
            assertThat(lineOf(lines, "id: ")).isEqualTo("id: " + position);
        }
    }

    @Test
    void all_who_stand_at_one_place_are_served_by_one_reading() throws IOException {
        List<BufferedReader> all = List.of(reader(connect()), reader(connect()), reader(connect()));
        for (BufferedReader each : all) {
            assertThat(lineOf(each, ": still here")).isNotNull();
        }
        last.set(1);
        for (BufferedReader each : all) {
            assertThat(lineOf(each, "id: ")).isEqualTo("id: 1");
        }
        assertThat(readings).containsExactly("0");
    }

    @Test
    void one_too_many_is_told_to_come_again_and_finds_room_when_another_leaves()
            throws IOException {
        Socket leaving = connect();
        for (int i = 1; i < MOST; i++) {
            lineOf(reader(connect()), "HTTP/1.1 200");
        }
        lineOf(reader(leaving), ": still here");
        BufferedReader refused = reader(connect());
        assertThat(refused.readLine()).startsWith("HTTP/1.1 503");
        assertThat(lineOf(refused, "Retry-After")).isEqualTo("Retry-After: 5");

        leaving.close();
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!reader(connect()).readLine().startsWith("HTTP/1.1 200")) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    @Test
    void reader_that_takes_nothing_is_dropped_and_holds_one_batch_meanwhile()
            throws IOException, InterruptedException {
        bytesOfAnEvent.set(1_000_000);
        last.set(1_000_000);
        Socket slow = connect();
        CountDownLatch gone = new CountDownLatch(1);
        slow.getInputStream().read();
        vertx.setPeriodic(
                50,
                tick -> {
                    int size = reads.size();
                    vertx.setTimer(
                            600,
                            later -> {
                                if (reads.size() == size) {
                                    gone.countDown();
                                }
                            });
                });
        assertThat(gone.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
        assertThat(reads.size()).as("batches of 10 MB").isLessThan(5);
        last.set(0);
        bytesOfAnEvent.set(1);
        for (int i = 0; i < MOST; i++) {
            assertThat(reader(connect()).readLine()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void end_of_the_program_ends_each_stream_as_a_whole_answer() throws IOException {
        BufferedReader lines = reader(connect());
        assertThat(lineOf(lines, ": still here")).isNotNull();
        streams.end();
        String line = lines.readLine();
        String before = "";
        while (line != null && !(before.equals("0") && line.isEmpty())) {
            before = line;
            line = lines.readLine();
        }
        assertThat(line).as("the last chunk").isNotNull();
    }
}
