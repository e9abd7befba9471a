package org.firsthand.read.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/// A real server on a free port of this machine, with its routes and a log of what it was asked.
final class Site implements AutoCloseable {

    /// What it was asked.
    ///
    /// @param nanos when, by a clock that only goes forward
    /// @param client the port that asked: the same for one connection
    record Asked(String path, long nanos, int client, Map<String, List<String>> headers) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    /// Answers one request.
    @FunctionalInterface
    interface Route {

        void answer(HttpExchange exchange) throws IOException;
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Route> routes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Site(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    static Site open() throws IOException {
        return new Site(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50));
    }

    static Site secure(SSLContext context) throws IOException {
        HttpsServer server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new Site(server);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(
                new Asked(
                        path,
                        System.nanoTime(),
                        exchange.getRemoteAddress().getPort(),
                        Map.copyOf(exchange.getRequestHeaders())));
        try (exchange) {
            Optional.ofNullable(routes.get(path)).orElse(status(404)).answer(exchange);
        }
    }

    Site with(String path, Route route) {
        routes.put(path, route);
        return this;
    }

    Site page(String path, String body) {
        return with(path, html(body));
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    static Route html(String body) {
        return bytes("text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static Route bytes(String type, byte[] body, String... headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    static Route status(int status, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Route redirect(String location) {
        return status(302, "Location", location);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
