package org.districtprogress.gateway.fake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** One service over a real socket, whose behaviour a test chooses. */
public final class FakeService {

    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Behaviour usual;
    private final int port;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour;
    private volatile ServerSocket listener;
    private final List<Socket> fillers = new CopyOnWriteArrayList<>();
    private volatile Socket reservation = new Socket();

    public FakeService(Behaviour usual) {
        this.usual = usual;
        this.behaviour = usual;
        listen(0, 50);
        this.port = listener.getLocalPort();
        accept();
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** What was asked since the last reset, path and query. */
    public List<String> asked() {
        return asked;
    }

    public void behave(Behaviour chosen) {
        behaviour = chosen;
    }

    /** Nobody listens any more. */
    public void refuse() {
        close();
        reservation = reserve();
    }

    /** The kernel's queue is full and nobody takes connections out of it. */
    public void hangBeforeAccept() {
        close();
        listen(port, 1);
        for (int i = 0; i < 3; i++) {
            fill();
        }
    }

    /** Behaves as usual again. */
    public void reset() {
        behaviour = usual;
        asked.clear();
        if (!listener.isClosed() && fillers.isEmpty()) {
            drop(connections);
        } else {
            close();
            listen(port, 50);
            accept();
        }
    }

    /** Drops everything. */
    public void close() {
        try {
            listener.close();
            reservation.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
        drop(fillers);
        fillers.clear();
        drop(connections);
    }

    /** Holds the port without listening, so that nobody else comes to listen there meanwhile. */
    private Socket reserve() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            Socket socket = new Socket();
            try {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return socket;
            } catch (IOException stillTaken) {
                if (System.nanoTime() > end) {
                    throw new UncheckedIOException(stillTaken);
                }
                Thread.onSpinWait();
            }
        }
    }

    private static void drop(Collection<Socket> sockets) {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException unclosable) {
                throw new UncheckedIOException(unclosable);
            }
        }
    }

    private void fill() {
        Socket filler = new Socket();
        fillers.add(filler);
        Thread connecting =
                new Thread(
                        () -> {
                            try {
                                filler.connect(listener.getLocalSocketAddress());
                            } catch (IOException queueIsFull) {
                                Thread.currentThread().interrupt();
                            }
                        });
        connecting.setDaemon(true);
        connecting.start();
    }

    private void listen(int wanted, int backlog) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                ServerSocket socket = new ServerSocket();
                socket.setReuseAddress(true);
                InetAddress host = InetAddress.getLoopbackAddress();
                socket.bind(new InetSocketAddress(host, wanted), backlog);
                listener = socket;
                return;
            } catch (IOException stillTaken) {
                if (System.nanoTime() > end) {
                    throw new UncheckedIOException(stillTaken);
                }
                Thread.onSpinWait();
            }
        }
    }

    private void accept() {
        ServerSocket open = listener;
        start(
                () -> {
                    while (!open.isClosed()) {
                        try {
                            Socket connection = open.accept();
                            connection.setTcpNoDelay(true);
                            connections.add(connection);
                            start(() -> serve(connection));
                        } catch (IOException closed) {
                            return;
                        }
                    }
                });
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            Wire wire = new Wire(connection, connection.getOutputStream());
            for (Request request = read(in); request != null; request = read(in)) {
                asked.add(request.uri());
                behaviour.answer(request, wire);
            }
        } catch (IOException gone) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            connections.remove(connection);
        }
    }

    private static Request read(InputStream in) throws IOException {
        String first = line(in);
        if (first == null) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        String[] words = first.split(" ", -1);
        return new Request(words[0], words[1], headers, body(in, headers));
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            while (true) {
                int size = Integer.parseInt(line(in), 16);
                whole.writeBytes(in.readNBytes(size));
                line(in);
                if (size == 0) {
                    return whole.toByteArray();
                }
            }
        }
        return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "fake-service");
        thread.setDaemon(true);
        thread.start();
    }
}
