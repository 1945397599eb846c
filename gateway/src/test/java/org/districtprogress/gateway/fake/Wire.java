package org.districtprogress.gateway.fake;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The way back to the caller. */
public record Wire(Socket socket, OutputStream out) {

    /** A whole answer. */
    public void send(int status, String type, Map<String, String> headers, byte[] body)
            throws IOException {
        head(status, type, headers, body.length);
        out.write(body);
        out.flush();
    }

    public void send(int status, String type, String body) throws IOException {
        send(status, type, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    /** The head of an answer whose body is to have so many bytes. */
    public void head(int status, String type, Map<String, String> headers, long length)
            throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Fake\r\n");
        if (!type.isEmpty()) {
            head.append("Content-Type: ").append(type).append("\r\n");
        }
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (status != 304) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Ends the connection with a reset instead of an orderly close. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
