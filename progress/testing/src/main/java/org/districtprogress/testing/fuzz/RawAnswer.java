package org.districtprogress.testing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What came back until the service closed the connection. */
public record RawAnswer(int status, String head, String body) {

    private static final int PATIENCE_MILLIS = 10_000;

    /** Sends a request to a program on this machine and reads its whole answer. */
    public static RawAnswer to(RawRequest request, int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.bytes());
            socket.getOutputStream().flush();
            return of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("no whole answer to " + request, broken);
        }
    }

    private static RawAnswer of(String received) {
        int end = received.indexOf("\r\n\r\n");
        if (end < 0 || !received.startsWith("HTTP/1.1 ")) {
            throw new AssertionError("no HTTP answer: '" + received + "'");
        }
        String head = received.substring(0, end).toLowerCase(Locale.ROOT);
        return new RawAnswer(
                Integer.parseInt(received.substring(9, 12)), head, received.substring(end + 4));
    }

    /** Whether a header with that value, or one that begins with it, is in the answer. */
    public boolean has(String header, String value) {
        return head.contains(("\r\n" + header + ": " + value).toLowerCase(Locale.ROOT));
    }
}
