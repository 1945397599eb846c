package org.districtprogress.testing.fuzz;

import java.util.List;
import java.util.Random;

/** Values that have broken services before. */
final class Nasty {

    private static final List<String> QUERY_VALUES =
            List.of(
                    "",
                    "%00",
                    "%20",
                    "%ED%A0%80",
                    "%C3%28",
                    "%",
                    "%F0%9F%92%A9",
                    "-1",
                    "0",
                    "1e400",
                    "99999999999999999999",
                    "null",
                    "true",
                    "2024-02-30",
                    "2024-W05",
                    "2024-13",
                    "2024",
                    "2024-Q5",
                    "0000-00-00",
                    "9999-12-31",
                    "2024-03-31",
                    "2024-03-31T24:00:00Z",
                    "2024-12-31T23:59:60Z",
                    "2024-05-01T00:00:00Z",
                    "2024-05-01T00:00:00%2B18:00",
                    "+2024-05-01T00:00:00Z",
                    "-999999999-01-01T00:00:00Z",
                    "%27%20or%201=1--",
                    "..%2f..%2fetc",
                    "industry",
                    "TARGET",
                    "LATE",
                    "SUB_AREA",
                    "MjAyNHw",
                    "MjAyNC0wMy0zMXwyMDI0LTA1LTAxVDAwOjAwOjAwWnw5OTk5OTk5OTl8MA",
                    "a".repeat(3000));

    private static final List<String> JSON_VALUES =
            List.of(
                    "null",
                    "true",
                    "\"\"",
                    "\" \"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"\\u202e\\ufeff\"",
                    "\"" + "长".repeat(2001) + "\"",
                    "\"" + "x".repeat(100_000) + "\"",
                    "0",
                    "-0.0",
                    "-1",
                    "1e400",
                    "1e-400",
                    "1e20000",
                    "1e2147483647",
                    "100e2147483647",
                    "1e2147483648",
                    "1e-2147483648",
                    "0e2147483647",
                    "9".repeat(400),
                    "9".repeat(2000),
                    "\"1e5\"",
                    "\"0x10\"",
                    "\"१२\"",
                    "NaN",
                    "Infinity",
                    "01",
                    "1.",
                    "[]",
                    "{}",
                    "[1]",
                    "{\"system\":{}}",
                    "[".repeat(50) + "]".repeat(50),
                    "\"2024-02-30\"",
                    "\"2024-Q5\"",
                    "\"2099\"",
                    "\"MILE\"",
                    "\"http://\"",
                    "\"http://[::1\"",
                    "\"javascript:alert(1)\"",
                    "\"'; drop table observation; --\"");

    private static final List<String> HEADER_VALUES =
            List.of(
                    "",
                    "*",
                    "\"",
                    "\"v1",
                    "W/\"v1\"",
                    "\"v1\", \"v2\"",
                    "\"v99999999999999999999\"",
                    "v1",
                    ",,,",
                    "*/*;q=2",
                    "text/html",
                    "application/json;q=0",
                    "application/xml, */*;q=0.1",
                    "/",
                    ";;;",
                    "application/json; charset=utf-16",
                    "application/json; charset=nonsense",
                    "application/json;",
                    "application",
                    "gzip",
                    "identity;q=0",
                    "zh-",
                    "长",
                    "bytes=0-1",
                    "a b",
                    "[",
                    "evil.example:99999999",
                    "ex_ample",
                    "Tue, 99 Nov 2999 00:00:00 GMT",
                    "00-00000000000000000000000000000000-0000000000000000-00",
                    "x".repeat(256),
                    "x".repeat(9000));

    private static final List<String> HEADERS =
            List.of(
                    "Accept",
                    "Accept-Encoding",
                    "Accept-Language",
                    "Content-Encoding",
                    "If-Match",
                    "If-None-Match",
                    "If-Modified-Since",
                    "Range",
                    "Idempotency-Key",
                    "X-HTTP-Method-Override",
                    "traceparent",
                    "Origin",
                    "Host",
                    "Forwarded",
                    "X-Forwarded-Host");

    private Nasty() {}

    static String queryValue(Random random) {
        return any(QUERY_VALUES, random);
    }

    static String jsonValue(Random random) {
        return any(JSON_VALUES, random);
    }

    static String headerValue(Random random) {
        return any(HEADER_VALUES, random);
    }

    static String header(Random random) {
        return any(HEADERS, random);
    }

    static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
