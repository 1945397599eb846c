package org.districtprogress.deploy.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection over which writes are sent, kept open: as little of a client as HTTP/1.1 allows,
 * so that the machine is the service's.
 */
final class WriteConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final InputStream in;
    private final URI target;

    /**
     * @param target the base path below which writes have theirs
     */
    WriteConnection(URI target) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(target.getHost(), target.getPort()), PATIENCE_MILLIS);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream());
        this.target = target;
    }

    /** Sends a write; returns the answer, read to its last byte. */
    Answer send(Write write) throws IOException {
        byte[] content = write.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder request = new StringBuilder(write.method());
        request.append(' ').append(target.getRawPath()).append(write.path());
        request.append(" HTTP/1.1\r\nHost: ").append(target.getAuthority());
        request.append("\r\nContent-Type: ").append(write.type()).append("\r\n");
        String token = Tokens.header(target, write.path());
        if (!token.isEmpty()) {
            request.append("Authorization: ").append(token).append("\r\n");
        }
        write.headers()
                .forEach(
                        (name, value) ->
                                request.append(name).append(": ").append(value).append("\r\n"));
        request.append("Content-Length: ").append(content.length).append("\r\n\r\n");
        request.append(write.body());
        out.write(request.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        String location = null;
        String etag = null;
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "location:", 0, 9)) {
                location = header.substring(9).strip();
            } else if (header.regionMatches(true, 0, "etag:", 0, 5)) {
                etag = header.substring(5).strip();
            }
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the answer broke off");
        }
        return new Answer(status, location, etag, new String(body, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("the connection was closed");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
