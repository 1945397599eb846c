package org.districtprogress.deploy.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends what no client library would, byte for byte. */
final class RawCaller {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int STATUS_AT = 9;
    private static final int STATUS_END = 12;

    private RawCaller() {}

    /** What came back: 0 where the connection was closed without an answer. */
    record Answer(int status, String text) {}

    static Answer send(int port, String method, String target, String headers, String body)
            throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head =
                method
                        + " "
                        + target
                        + " HTTP/1.1\r\nHost: 127.0.0.1:"
                        + port
                        + "\r\nConnection: close\r\n"
                        + headers
                        + "Content-Length: "
                        + content.length
                        + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(content);
            out.flush();
            return read(socket.getInputStream());
        } catch (SocketException closed) {
            return new Answer(0, closed.toString());
        }
    }

    private static Answer read(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return text.length() < STATUS_END
                ? new Answer(0, text)
                : new Answer(Integer.parseInt(text.substring(STATUS_AT, STATUS_END)), text);
    }
}
