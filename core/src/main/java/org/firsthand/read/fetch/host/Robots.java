package org.firsthand.read.fetch.host;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.option.UserAgent;
import org.firsthand.read.input.ContentCoding;

/// What each origin's robots.txt lets us fetch (RFC 9309), read once a run.
///
/// A file that is missing (400 to 499) lets everything; one that cannot be had (a fault of the
/// server or of the network) lets nothing. Of a longer one the first 500 KiB count. Up to five
/// redirects of it are followed. Safe for use by many threads.
public final class Robots {

    private static final int LONGEST = 500 << 10;
    // What may come out of a compressed one, of which more than the part that counts is unpacked.
    private static final int LARGEST = 16 << 20;
    private static final int MOST_REDIRECTS = 5;
    private static final List<String> NAMES = List.of(UserAgent.PRODUCT.toLowerCase(Locale.ROOT));

    /// @param rules empty where there are none
    private record Rules(Optional<BaseRobotRules> rules) {}

    private final Hosts hosts;
    private final Map<WebAddress.Origin, FutureTask<Rules>> known = new ConcurrentHashMap<>();

    public Robots(Hosts hosts) {
        this.hosts = hosts;
    }

    /// Reads the rules of the host of an address, once, and asks them whether it may be fetched.
    ///
    /// @throws Refusal where `address` may not be fetched
    public void check(WebAddress address) throws Refusal, InterruptedException {
        WebAddress.Origin origin = address.origin();
        FutureTask<Rules> task = new FutureTask<>(() -> read(origin));
        FutureTask<Rules> before = known.putIfAbsent(origin, task);
        if (before == null) {
            task.run();
        }
        try {
            Optional<BaseRobotRules> rules = (before == null ? task : before).get().rules();
            if (rules.isPresent() && !rules.get().isAllowed(address.toString())) {
                throw new Refusal(
                        "closed to robots",
                        origin
                                + "/robots.txt does not let "
                                + UserAgent.PRODUCT
                                + " fetch "
                                + address
                                + "; ask its keeper, or save the page from a browser");
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof InterruptedException given) {
                throw given;
            }
            throw new IllegalStateException("robots.txt of " + origin, e.getCause());
        }
    }

    private Rules read(WebAddress.Origin origin) throws Refusal, InterruptedException {
        WebAddress at = WebAddress.parse(origin + "/robots.txt");
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            Reply reply = hosts.ask(at, Map.of("Accept-Encoding", ContentCoding.ACCEPTED), LONGEST);
            int status = reply.status();
            Optional<String> location = reply.headers().firstValue("location");
            if (status / 100 == 3 && location.isPresent()) {
                at = at.resolve(location.get());
            } else if (status / 100 == 2) {
                return parsed(origin, reply);
            } else if (status / 100 == 5 || status == 429) {
                throw new Refusal(
                        "robots.txt not to be had",
                        at
                                + " answered "
                                + status
                                + ", so that nobody knows what may be fetched from "
                                + origin
                                + "; try again later");
            } else {
                return new Rules(Optional.empty());
            }
        }
        return new Rules(Optional.empty());
    }

    private Rules parsed(WebAddress.Origin origin, Reply reply) throws Refusal {
        byte[] whole = reply.decoded(new ContentCoding(LARGEST, Integer.MAX_VALUE)).bytes();
        boolean cut = !reply.taken().whole() || whole.length > LONGEST;
        byte[] text = cut ? wholeLines(whole) : whole;
        String type = reply.headers().firstValue("content-type").orElse("text/plain");
        BaseRobotRules rules =
                new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                        .parseContent(origin + "/robots.txt", text, type, NAMES);
        if (rules.getCrawlDelay() > 0) {
            hosts.of(WebAddress.parse(origin + "/"))
                    .asksFor(Duration.ofMillis(rules.getCrawlDelay()));
        }
        return new Rules(Optional.of(rules));
    }

    /// The first part of a long file: half of a rule is another rule.
    private static byte[] wholeLines(byte[] bytes) {
        int end = Math.min(bytes.length, LONGEST);
        while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
