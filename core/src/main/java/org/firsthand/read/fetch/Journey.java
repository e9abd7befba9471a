package org.firsthand.read.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.body.Body;
import org.firsthand.read.fetch.host.Hosts;
import org.firsthand.read.fetch.host.Reply;
import org.firsthand.read.fetch.host.Robots;
import org.firsthand.read.fetch.option.FetchOptions;
import org.firsthand.read.input.ContentCoding;

/// The way from an address to the page it leads to: robots.txt, redirects, waits, what was kept.
///
/// Safe for use by many threads.
final class Journey {

    private static final String ACCEPT =
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
                    + " application/feed+json, application/xml;q=0.9, text/*;q=0.9, */*;q=0.5";

    /// A server's clock is believed where it is no further from ours than this.
    private static final Duration CLOCKS = Duration.ofDays(1);

    private final FetchOptions options;
    private final Hosts hosts;
    private final Robots robots;
    private final Shelf shelf;
    private final Clock clock;

    Journey(FetchOptions options, Hosts hosts, Shelf shelf, Clock clock) {
        this.options = options;
        this.hosts = hosts;
        this.robots = new Robots(hosts);
        this.shelf = shelf;
        this.clock = clock;
    }

    /// Follows `start` to its page.
    ///
    /// @throws Refusal where it leads to none
    Answer follow(WebAddress start) throws Refusal, InterruptedException {
        Set<WebAddress> met = new LinkedHashSet<>();
        WebAddress at = start;
        while (true) {
            if (!met.add(at)) {
                throw new Refusal(
                        "redirect loop",
                        start
                                + " leads back to "
                                + at
                                + " after "
                                + met.size()
                                + " redirects; look at it in a browser");
            }
            robots.check(at);
            Optional<Shelf.Kept> kept = shelf.find(at);
            Reply reply = ask(at, kept);
            if (redirects(reply.status())) {
                if (met.size() > options.limits().maxRedirects()) {
                    throw new Refusal(
                            "too many redirects",
                            start
                                    + " was at "
                                    + at
                                    + " after "
                                    + options.limits().maxRedirects()
                                    + " redirects, which is the most that are followed; name the"
                                    + " address of the page itself");
                }
                at = next(at, reply);
            } else if (reply.status() == 304 && kept.isPresent()) {
                shelf.refresh(kept.get(), reply.headers());
                return kept.get().answer(start, at);
            } else {
                return answer(start, reply);
            }
        }
    }

    private static boolean redirects(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static WebAddress next(WebAddress at, Reply reply) throws Refusal {
        Optional<String> location = reply.headers().firstValue("location");
        if (location.isEmpty()) {
            throw new Refusal(
                    "bad redirect",
                    at
                            + " answered "
                            + reply.status()
                            + " without saying where to; look at it in a browser");
        }
        return at.resolve(location.get());
    }

    private Reply ask(WebAddress at, Optional<Shelf.Kept> kept)
            throws Refusal, InterruptedException {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Accept", ACCEPT);
        headers.put("Accept-Encoding", ContentCoding.ACCEPTED);
        kept.ifPresent(old -> headers.putAll(old.validators()));
        for (int retry = 0; ; retry++) {
            Reply reply = hosts.ask(at, headers, options.limits().maxBytes());
            if (reply.status() != 429 && reply.status() != 503) {
                return reply;
            }
            Optional<Duration> wait = reply.headers().firstValue("retry-after").flatMap(this::wait);
            Duration longest = options.manners().maxRetryWait();
            if (wait.isEmpty()
                    || wait.get().compareTo(longest) > 0
                    || retry == options.manners().maxRetries()) {
                throw new Refusal(
                        "server busy",
                        at
                                + " answered "
                                + reply.status()
                                + wait.map(
                                                time ->
                                                        ", to be asked again in "
                                                                + time.toSeconds()
                                                                + " s")
                                        .orElse("")
                                + "; at most "
                                + options.manners().maxRetries()
                                + " waits of "
                                + longest.toSeconds()
                                + " s are borne; try again later");
            }
            hosts.of(at).rest(wait.get());
        }
    }

    /// What a header `Retry-After` asks for: seconds, or a date (RFC 9110, 10.2.3).
    private Optional<Duration> wait(String header) {
        if (header.strip().matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())));
        }
        return HttpDate.read(header, clock.instant())
                .map(then -> Duration.between(clock.instant(), then))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private Answer answer(WebAddress start, Reply reply) throws Refusal {
        if (reply.status() != 200 && reply.status() != 203) {
            throw Refusals.status(start, reply);
        }
        if (!reply.taken().whole()) {
            throw new Refusal(
                    "too large",
                    reply.address()
                            + " is longer than the "
                            + options.limits().maxBytes()
                            + " bytes that are read; raise --max-megabytes if it is an article");
        }
        Body body =
                reply.decoded(
                        new ContentCoding(
                                options.limits().maxBytes(), options.limits().maxRatio()));
        Answer answer =
                new Answer(
                        start.toString(),
                        reply.address().toString(),
                        body,
                        reply.headers().firstValue("content-type"),
                        seen(reply));
        shelf.keep(answer, reply.headers());
        return answer;
    }

    private Instant seen(Reply reply) {
        Instant now = clock.instant();
        return reply.headers()
                .firstValue("date")
                .flatMap(date -> HttpDate.read(date, now))
                .filter(date -> Duration.between(date, now).abs().compareTo(CLOCKS) <= 0)
                .orElse(now);
    }
}
