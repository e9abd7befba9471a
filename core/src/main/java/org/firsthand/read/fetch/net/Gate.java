package org.firsthand.read.fetch.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// A proxy inside this process that leads to one machine alone: the addresses that were checked.
///
/// The JDK's client looks a host up by itself, so that the address it connects to need not be the
/// one that was checked. Behind a proxy it looks nothing up. This gate listens on the loopback
/// interface, takes what a client asks of a proxy (RFC 9110, 9.3.6 CONNECT; RFC 9112, 3.2.2
/// absolute form), and passes it to its own targets, whatever host the request names. TLS stays
/// between client and server. It carries requests without a body.
///
/// Safe for use by many threads.
public final class Gate implements AutoCloseable {

    private static final int LONGEST_HEAD = 64 << 10;

    /// How long is waited after a client that could not be let in.
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final List<InetSocketAddress> targets;
    private final int connectMillis;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Optional<String> failure = Optional.empty();

    /// Opens a gate to the first of `targets` that answers.
    ///
    /// @param connect how long each of them is waited for
    public Gate(List<InetSocketAddress> targets, Duration connect) throws IOException {
        this.targets = List.copyOf(targets);
        this.connectMillis = Math.toIntExact(connect.toMillis());
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("gate").start(this::accept);
    }

    /// Where a client finds it.
    public InetSocketAddress address() {
        return new InetSocketAddress(door.getInetAddress(), door.getLocalPort());
    }

    /// Why none of the targets could be connected to, the last time that was tried.
    public Optional<String> failure() {
        return failure;
    }

    @Override
    public void close() {
        shut(door);
        open.forEach(Gate::shut);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                keep(client);
                Thread.ofVirtual().name("gate").start(() -> serve(client));
            } catch (IOException e) {
                // Closed, or the client left before it was let in: the next turn of the loop tells.
                // Where the process has no handle left, others must give theirs back first.
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /// Has `socket` closed with the gate, which may just have been closed by another thread.
    private void keep(Socket socket) {
        open.add(socket);
        if (door.isClosed()) {
            shut(socket);
        }
    }

    private void serve(Socket client) {
        try (client) {
            byte[] head = head(client.getInputStream());
            if (head.length == 0) {
                return;
            }
            Optional<Socket> server = dial();
            if (server.isEmpty()) {
                say(client, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            try (Socket target = server.get()) {
                pass(client, target, head);
            } finally {
                open.remove(server.get());
            }
        } catch (IOException e) {
            // Either side hung up; closing both is all there is to do, and `try` does it.
        } finally {
            open.remove(client);
        }
    }

    private void pass(Socket client, Socket target, byte[] head) throws IOException {
        InputStream in = client.getInputStream();
        OutputStream out = target.getOutputStream();
        boolean tunnel = startsWith(head, "CONNECT ");
        if (tunnel) {
            say(client, "HTTP/1.1 200 OK\r\n\r\n");
        }
        Thread back = Thread.ofVirtual().name("gate").start(() -> giveBack(target, client));
        if (tunnel) {
            in.transferTo(out);
        } else {
            for (byte[] next = head; next.length > 0; next = head(in)) {
                out.write(originForm(next));
            }
        }
        target.shutdownOutput();
        try {
            back.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void giveBack(Socket target, Socket client) {
        try {
            target.getInputStream().transferTo(client.getOutputStream());
            client.shutdownOutput();
        } catch (IOException e) {
            shut(client);
            shut(target);
        }
    }

    private Optional<Socket> dial() {
        StringBuilder faults = new StringBuilder();
        for (InetSocketAddress target : targets) {
            Socket socket = new Socket();
            try {
                keep(socket);
                socket.connect(target, connectMillis);
                socket.setTcpNoDelay(true);
                failure = Optional.empty();
                return Optional.of(socket);
            } catch (IOException e) {
                open.remove(socket);
                shut(socket);
                faults.append(faults.isEmpty() ? "" : "; ")
                        .append(target.getAddress().getHostAddress())
                        .append(": ")
                        .append(e.getMessage());
            }
        }
        failure = Optional.of(faults.toString());
        return Optional.empty();
    }

    /// Bytes up to and with the empty line; none at the end of the stream.
    private static byte[] head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 4) {
            int b = in.read();
            if (b < 0) {
                return new byte[0];
            }
            if (head.size() == LONGEST_HEAD) {
                throw new IOException("a request's head is longer than " + LONGEST_HEAD);
            }
            head.write(b);
            ends = b == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : b == '\r' ? 1 : 0;
        }
        return head.toByteArray();
    }

    /// `GET http://host/path HTTP/1.1` as a server likes it: `GET /path HTTP/1.1`.
    private static byte[] originForm(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int line = text.indexOf('\r');
        int scheme = text.indexOf("://");
        int path = scheme < 0 ? -1 : text.indexOf('/', scheme + 3);
        if (path < 0 || path > line) {
            return head;
        }
        String method = text.substring(0, text.indexOf(' ') + 1);
        return (method + text.substring(path)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] head, String start) {
        return new String(head, 0, Math.min(head.length, start.length()), StandardCharsets.US_ASCII)
                .equals(start);
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    private static void shut(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // It is gone either way.
        }
    }
}
