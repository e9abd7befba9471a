package org.firsthand.tell.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A real browser with one page, driven over the DevTools protocol. For one thread.
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Windows' codes of the keys that have names.
    private static final Map<String, Integer> CODES =
            Map.of(
                    "Enter",
                    13,
                    "Escape",
                    27,
                    "End",
                    35,
                    "Home",
                    36,
                    "ArrowLeft",
                    37,
                    "ArrowUp",
                    38,
                    "ArrowRight",
                    39,
                    "ArrowDown",
                    40);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int asked;

    /// Opens `page`; skips the test, visibly, where the machine has no chromium.
    static Browser open(Path page, Path profile) throws IOException, InterruptedException {
        for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return new Browser(program, page, profile);
                }
            }
        }
        String message = "skipped: no chromium is on this machine; install the package chromium";
        System.out.println(message);
        Assumptions.abort(message);
        throw new IllegalStateException(message);
    }

    private Browser(Path program, Path page, Path profile)
            throws IOException, InterruptedException {
        process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--window-size=1280,900",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                page.toUri().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            socket =
                    client.newWebSocketBuilder()
                            .buildAsync(address(profile), new Ear())
                            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                            .join();
        } catch (IOException | InterruptedException | RuntimeException e) {
            end();
            throw e;
        }
        command("Emulation.setFocusEmulationEnabled", JSON.createObjectNode().put("enabled", true));
        // The empty page that a browser begins with is complete too.
        await("document.readyState === 'complete' && location.protocol === 'file:'");
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                heard.add(message.toString());
                message.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, part, last);
        }
    }

    /// Where the page listens, once the browser is up.
    private URI address(Path profile) throws IOException, InterruptedException {
        Path port = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(port) && Files.readAllLines(port).size() > 1) {
                String host = "http://127.0.0.1:" + Files.readAllLines(port).getFirst();
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(host + "/json/list")).build();
                for (JsonNode target :
                        JSON.readTree(
                                client.send(request, HttpResponse.BodyHandlers.ofString())
                                        .body())) {
                    if (target.path("type").asText().equals("page")) {
                        return URI.create(target.path("webSocketDebuggerUrl").asText());
                    }
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("the browser did not come up in " + PATIENCE);
    }

    /// Sends a command and gives its result.
    JsonNode command(String method, ObjectNode parameters)
            throws IOException, InterruptedException {
        asked++;
        ObjectNode command = JSON.createObjectNode().put("id", asked).put("method", method);
        command.set("params", parameters);
        socket.sendText(command.toString(), true).join();
        while (true) {
            String answer = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException(method + " was not answered in " + PATIENCE);
            }
            JsonNode told = JSON.readTree(answer);
            if (told.path("id").asInt() == asked) {
                if (told.has("error")) {
                    throw new IOException(method + ": " + told.path("error"));
                }
                return told.path("result");
            }
        }
    }

    /// What `script` gives, as text.
    String ask(String script) throws IOException, InterruptedException {
        JsonNode result =
                command(
                        "Runtime.evaluate",
                        JSON.createObjectNode()
                                .put("expression", "String(" + script + ")")
                                .put("returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(script + ": " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value").asText();
    }

    void await(String condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition).equals("true")) {
            if (System.nanoTime() > end) {
                throw new IOException("never came true: " + condition);
            }
            Thread.sleep(50);
        }
    }

    /// Gives the page another width.
    void resize(int width) throws IOException, InterruptedException {
        command(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        await("innerWidth === " + width);
    }

    /// Presses and releases a key: a letter, a sign, or one that has a name.
    void press(String key) throws IOException, InterruptedException {
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        int code = CODES.getOrDefault(key, (int) key.charAt(0));
        for (String type : List.of("keyDown", "keyUp")) {
            ObjectNode event =
                    JSON.createObjectNode()
                            .put("type", type)
                            .put("key", key)
                            .put("windowsVirtualKeyCode", code);
            if (type.equals("keyDown") && !text.isEmpty()) {
                event.put("text", text);
            }
            command("Input.dispatchKeyEvent", event);
        }
    }

    /// Prints the page, and gives how many bytes of PDF that makes.
    int print() throws IOException, InterruptedException {
        return command("Page.printToPDF", JSON.createObjectNode()).path("data").asText().length();
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
        end();
    }

    private void end() {
        Stream<ProcessHandle> children = process.descendants();
        process.destroy();
        try {
            if (process.waitFor(10, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
