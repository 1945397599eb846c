package org.districtprogress.gateway.fake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Ways for a service to fail, and the code under which the gateway names them. */
public enum Fault {
    REFUSE("service-refused"),
    HANG_BEFORE_ACCEPT("service-timed-out|service-refused"),
    HANG_AFTER_ACCEPT("service-timed-out", (good, wire) -> Thread.sleep(5_000)),
    DRIP(
            "service-timed-out",
            (good, wire) -> {
                byte[] body = good.getBytes(StandardCharsets.UTF_8);
                wire.head(200, "application/json", Map.of(), body.length);
                for (byte each : body) {
                    wire.out().write(each);
                    wire.out().flush();
                    Thread.sleep(50);
                }
            }),
    DRIP_HEADERS(
            "service-timed-out",
            (good, wire) -> {
                for (byte each :
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json"
                                .getBytes(StandardCharsets.UTF_8)) {
                    wire.out().write(each);
                    wire.out().flush();
                    Thread.sleep(50);
                }
            }),
    RESET_MID_BODY(
            "service-broke-off",
            (good, wire) -> {
                wire.head(200, "application/json", Map.of(), good.length());
                wire.out()
                        .write(
                                good.substring(0, good.length() / 2)
                                        .getBytes(StandardCharsets.UTF_8));
                wire.out().flush();
                wire.reset();
            }),
    TRUNCATED_BY_CLOSE(
            "service-broke-off",
            (good, wire) -> {
                wire.head(200, "application/json", Map.of(), good.length());
                wire.out()
                        .write(
                                good.substring(0, good.length() / 2)
                                        .getBytes(StandardCharsets.UTF_8));
                wire.out().flush();
                wire.socket().close();
            }),
    NO_HTTP(
            "service-broke-off",
            (good, wire) -> {
                wire.out().write("SSH-2.0-OpenSSH_9.2\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                wire.out().flush();
                wire.socket().close();
            }),
    STATUS_500((good, wire) -> wire.send(500, "application/json", good)),
    STATUS_404((good, wire) -> wire.send(404, "text/html", "<h1>Not found</h1>")),
    STATUS_204((good, wire) -> wire.send(204, "", "")),
    NOT_MODIFIED_UNASKED((good, wire) -> wire.send(304, "", "")),
    REDIRECT((good, wire) -> wire.send(302, "", Map.of("Location", "/api/v1/plan"), new byte[0])),
    HTML((good, wire) -> wire.send(200, "text/html", "<html>Sign in</html>")),
    HTML_AS_JSON((good, wire) -> wire.send(200, "application/json", "<html>Sign in</html>")),
    WRONG_MEDIA_TYPE((good, wire) -> wire.send(200, "text/plain", good)),
    EMPTY((good, wire) -> wire.send(200, "application/json", "")),
    NULL((good, wire) -> wire.send(200, "application/json", "null")),
    OTHER_SHAPE((good, wire) -> wire.send(200, "application/json", "{\"items\":[],\"next\":null}")),
    LIST((good, wire) -> wire.send(200, "application/json", "[" + good + "]")),
    TRUNCATED_JSON(changed(good -> good.substring(0, good.length() - 20))),
    TRAILING_JSON(changed(good -> good + "{}")),
    DUPLICATE_FIELD(changed(good -> "{\"service\":\"industry-service\"," + good.substring(1))),
    TEXT_FOR_NUMBER(replaced("\"attainment\":0.251", "\"attainment\":\"0.251\"")),
    NUMBER_FOR_TEXT(replaced("\"system\":\"published\"", "\"system\":7")),
    OBJECT_FOR_LIST(replaced("\"alternatives\":[]", "\"alternatives\":{}")),
    FRACTION_FOR_COUNT(replaced("\"NOT_BROKEN_DOWN\":21", "\"NOT_BROKEN_DOWN\":21.5")),
    NOT_A_NUMBER(replaced("\"attainment\":0.251", "\"attainment\":NaN")),
    NOT_A_NUMBER_AS_TEXT(replaced("\"attainment\":0.251", "\"attainment\":\"NaN\"")),
    ENDLESS_NUMBER(replaced("\"attainment\":0.251", "\"attainment\":1e999999999")),
    NO_SUCH_DAY(replaced("\"judgedOn\":\"", "\"judgedOn\":\"x")),
    MOMENT_AS_NUMBER(
            replaced("\"recordedAt\":\"2024-05-05T16:00:00Z\"", "\"recordedAt\":1714924800")),
    UNKNOWN_STATUS(replaced("\"status\":\"ON_TRACK\"", "\"status\":\"EXCELLENT\"")),
    UNKNOWN_TALLY(replaced("\"BEHIND\":0", "\"EXCELLENT\":0")),
    STATUS_AS_NUMBER(replaced("\"status\":\"ON_TRACK\"", "\"status\":6")),
    MISSING_FIELD(replaced("\"status\":\"ON_TRACK\",", "")),
    MISSING_COUNT(replaced("\"year\":2024,", "")),
    NULL_FIELD(replaced("\"elapsed\":0.248634", "\"elapsed\":null")),
    NULL_IN_LIST(replaced("\"alternatives\":[]", "\"alternatives\":[null]")),
    NEGATIVE_COUNT(replaced("\"NOT_BROKEN_DOWN\":21", "\"NOT_BROKEN_DOWN\":-1")),
    NEGATIVE_TALLY(replaced("\"BEHIND\":0", "\"BEHIND\":-1")),
    WRONG_TALLY(replaced("\"BEHIND\":0", "\"BEHIND\":1")),
    NEGATIVE_OVERDUE(replaced("\"overdue\":0", "\"overdue\":-1")),
    WRONG_INDEX(replaced("\"high\":0.", "\"high\":0.9")),
    WRONG_GAP(replaced("\"gap\":-0.002366", "\"gap\":-0.5")),
    NEGATIVE_WEIGHT(replaced("\"weight\":1", "\"weight\":-1")),
    OTHER_SERVICE(
            replaced("\"service\":\"industry-service\"", "\"service\":\"livelihood-service\"")),
    OTHER_CAMPAIGN(replaced("\"code\":\"industry\"", "\"code\":\"industries\"")),
    OTHER_DAY(replaced("\"on\":\"20", "\"on\":\"19")),
    OTHER_PLAN(replaced("\"code\":\"zibo-hightech-2024\"", "\"code\":\"zibo-hightech-2023\"")),
    OTHER_TRUST(changed(good -> good.replace("\"trust\":\"CLAIMED\"", "\"trust\":\"VERIFIED\""))),
    OTHER_TRUST_WITHIN(
            replaced("\"trust\":\"CLAIMED\",\"target\"", "\"trust\":\"VERIFIED\",\"target\"")),
    REJECTED_COUNTS(
            replaced(
                    "\"basis\":\"REPORTED\",\"trust\":\"CLAIMED\"",
                    "\"basis\":\"REPORTED\",\"trust\":\"REJECTED\"")),
    MOMENT_NOT_COME(changed(good -> good.replace("\"knownAt\":\"2024-", "\"knownAt\":\"2524-"))),
    DUPLICATE_INDICATOR(changed(good -> good.replace("out-of-province-funds", "upgrade-coverage"))),
    GZIP_BOMB("service-answered-badly"),
    OVERSIZE(
            (good, wire) -> {
                wire.head(200, "application/json", Map.of(), 1L << 40);
                byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 1000; i++) {
                    wire.out().write(spaces);
                }
            }),
    DEEP((good, wire) -> wire.send(200, "application/json", "[".repeat(500_000)));

    /** What to do instead of sending the good answer. */
    interface Instead {
        void send(String good, Wire wire) throws IOException, InterruptedException;
    }

    private final String codes;
    private final Instead instead;

    Fault(String codes) {
        this(codes, (good, wire) -> wire.reset());
    }

    Fault(Instead instead) {
        this("service-answered-badly", instead);
    }

    Fault(String codes, Instead instead) {
        this.codes = codes;
        this.instead = instead;
    }

    /** The codes it may be named with, separated by a bar. */
    public String codes() {
        return codes;
    }

    /** Makes the service fail in this way. */
    public void strike(FakeService service, CampaignAnswers answers) {
        switch (this) {
            case GZIP_BOMB -> {
                byte[] bomb = Bomb.ZIPPED;
                service.behave(
                        (request, wire) ->
                                wire.send(
                                        200,
                                        "application/json",
                                        Map.of("Content-Encoding", "gzip"),
                                        bomb));
            }
            case REFUSE -> service.refuse();
            case HANG_BEFORE_ACCEPT -> service.hangBeforeAccept();
            default ->
                    service.behave(
                            (request, wire) ->
                                    instead.send(
                                            CampaignAnswers.json(answers.answerTo(request)), wire));
        }
    }

    private static Instead changed(UnaryOperator<String> change) {
        return (good, wire) -> {
            String bad = change.apply(good);
            if (bad.equals(good)) {
                wire.send(200, "application/json", "the test changed nothing");
            }
            wire.send(200, "application/json", bad);
        };
    }

    private static Instead replaced(String found, String by) {
        return changed(good -> good.replaceFirst(java.util.regex.Pattern.quote(found), by));
    }

    /** 64 megabytes of nothing in 64 kilobytes. */
    private static final class Bomb {
        static final byte[] ZIPPED = zeros(64 * 1024 * 1024);
    }

    private static byte[] zeros(int length) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(new byte[length]);
        } catch (IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
        return zipped.toByteArray();
    }
}
