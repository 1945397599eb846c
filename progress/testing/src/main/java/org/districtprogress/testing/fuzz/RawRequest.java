package org.districtprogress.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.districtprogress.core.Nullable;

/**
 * A request as its bytes: nothing is encoded, checked or put right on the way.
 *
 * @param method as it stands in the first line
 * @param target path and query as they stand in the first line
 * @param headers beside {@code Connection} and {@code Content-Length}; without {@code Host} it is
 *     {@code localhost}
 * @param body null where the request has none
 */
public record RawRequest(
        String method, String target, Map<String, String> headers, @Nullable byte[] body) {

    public RawRequest {
        headers = Map.copyOf(headers);
        body = body == null ? null : body.clone();
    }

    @Override
    public @Nullable byte[] body() {
        return body == null ? null : body.clone();
    }

    /** The same with one more header. */
    public RawRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new RawRequest(method, target, more, body);
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        head.append(headers.containsKey("Host") ? "" : "Host: localhost\r\n");
        head.append("Connection: close\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (body != null) {
            head.append("Content-Length: " + body.length + "\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((head + "\r\n").getBytes(StandardCharsets.UTF_8));
        if (body != null) {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        String sent = new String(bytes(), StandardCharsets.UTF_8);
        return sent.length() > 2000 ? sent.substring(0, 2000) + "…" : sent;
    }
}
