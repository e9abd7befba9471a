package org.firsthand.read.fetch.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.body.LimitedBody;
import org.firsthand.read.fetch.net.Gate;
import org.firsthand.read.fetch.option.FetchLimits;
import org.firsthand.read.fetch.option.FetchOptions;

/// A client that talks to one origin, over the addresses that were checked when it was opened.
///
/// For one thread at a time.
public final class OriginClient implements AutoCloseable {

    private final FetchLimits limits;
    private final String agent;
    private final Gate gate;
    private final HttpClient client;

    private OriginClient(FetchOptions options, Gate gate, HttpClient client) {
        this.limits = options.limits();
        this.agent = options.agent().header();
        this.gate = gate;
        this.client = client;
    }

    static OriginClient open(WebAddress.Origin origin, FetchOptions options, Network network)
            throws Refusal {
        Gate gate;
        var targets = options.reach().resolve(origin, network.resolver());
        try {
            gate = new Gate(targets, options.limits().connect());
        } catch (IOException e) {
            throw noWayOut(origin, e);
        }
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_2)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(ProxySelector.of(gate.address()));
        network.trust().ifPresent(builder::sslContext);
        try {
            return new OriginClient(options, gate, builder.build());
        } catch (UncheckedIOException e) {
            gate.close();
            throw noWayOut(origin, e);
        }
    }

    private static Refusal noWayOut(WebAddress.Origin origin, Exception fault) {
        return new Refusal(
                "no way out",
                "no socket could be opened for "
                        + origin
                        + " ("
                        + fault.getMessage()
                        + "); let this program open more files, or ask fewer hosts at once");
    }

    /// Asks for `address` and takes at most `maxBytes` of its body.
    Reply get(WebAddress address, Map<String, String> headers, long maxBytes)
            throws Refusal, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.uri())
                        .timeout(limits.answer())
                        .header("User-Agent", agent);
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<LimitedBody.Taken>> answer =
                client.sendAsync(request.build(), info -> new LimitedBody(maxBytes));
        try {
            HttpResponse<LimitedBody.Taken> response =
                    answer.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() == 502 && gate.failure().isPresent()) {
                throw unreachable(address, gate.failure().get());
            }
            return new Reply(address, response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            throw late(address);
        } catch (ExecutionException e) {
            throw fault(address, e.getCause() == null ? e : e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private Refusal fault(WebAddress address, Throwable cause) {
        if (gate.failure().isPresent()) {
            return unreachable(address, gate.failure().get());
        }
        if (cause instanceof HttpTimeoutException) {
            return late(address);
        }
        if (cause instanceof SSLException) {
            return new Refusal(
                    "untrusted connection",
                    address
                            + " could not prove that it is "
                            + address.host()
                            + " ("
                            + cause.getMessage()
                            + "); check its certificate in a browser");
        }
        return new Refusal(
                "broken answer",
                address
                        + " gave no well-formed answer ("
                        + Optional.ofNullable(cause.getMessage()).orElse(cause.toString())
                        + "); try again later, or save the page from a browser");
    }

    private Refusal late(WebAddress address) {
        return new Refusal(
                "timed out",
                address
                        + " had not answered in full after "
                        + limits.answer().toMillis()
                        + " ms; try again later, or save the page from a browser");
    }

    private static Refusal unreachable(WebAddress address, String faults) {
        return new Refusal(
                "unreachable host",
                address.origin()
                        + " could not be connected to ("
                        + faults
                        + "); check the address, or try again later");
    }

    @Override
    public void close() {
        client.shutdownNow();
        gate.close();
    }
}
