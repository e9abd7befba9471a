package org.firsthand.read.fetch;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.firsthand.read.Rejection;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.cache.PageCache;

/// Fetches addresses: several hosts at once, each one request at a time.
///
/// Immutable; safe for use by many threads, though two calls at once share no queue and may
/// together ask a host too much.
public final class Fetcher {

    /// Hears how far it has come. Called from many threads.
    @FunctionalInterface
    public interface Listener {

        void at(int done, int total);
    }

    private sealed interface Outcome {

        record Found(Answer answer) implements Outcome {}

        record Lost(Rejection rejection) implements Outcome {}
    }

    private final FetchOptions options;
    private final Clock clock;
    private final Network network;

    /// @param clock tells when an answer came whose server does not say
    public Fetcher(FetchOptions options, Clock clock) {
        this(options, clock, Network.system());
    }

    Fetcher(FetchOptions options, Clock clock, Network network) {
        this.options = options;
        this.clock = clock;
        this.network = network;
    }

    /// Fetches `addresses`, each once; two spellings of one address are one.
    ///
    /// @throws IOException where the cache's folder cannot be used; nothing is fetched then
    public Fetching fetch(List<String> addresses, Listener listener) throws IOException {
        Optional<PageCache> cache = Optional.empty();
        if (options.cache().isPresent()) {
            cache = Optional.of(PageCache.open(options.cache().get()));
        }
        Shelf shelf = new Shelf(cache);
        List<Rejection> rejected = new ArrayList<>();
        List<WebAddress> wanted = wanted(addresses, rejected);
        Map<WebAddress, Outcome> outcomes = outcomes(wanted, shelf, listener);
        List<Answer> answers = new ArrayList<>();
        Map<String, String> askedByUrl = new TreeMap<>();
        for (WebAddress address : wanted) {
            switch (outcomes.get(address)) {
                case Outcome.Found(Answer answer) -> {
                    String before = askedByUrl.putIfAbsent(answer.url(), answer.asked());
                    if (before == null) {
                        answers.add(answer);
                    } else {
                        rejected.add(twice(answer, before));
                    }
                }
                case Outcome.Lost(Rejection rejection) -> rejected.add(rejection);
                case null -> throw new IllegalStateException(address + " was forgotten");
            }
        }
        rejected.addAll(shelf.notes());
        rejected.sort(
                Comparator.comparing((Rejection rejection) -> rejection.url().orElse(""))
                        .thenComparing(Rejection::reason));
        return new Fetching(answers, rejected);
    }

    private List<WebAddress> wanted(List<String> addresses, List<Rejection> rejected) {
        Map<WebAddress, String> wanted = new TreeMap<>();
        for (String address : addresses) {
            try {
                wanted.putIfAbsent(WebAddress.parse(address), address);
            } catch (Refusal refusal) {
                rejected.add(rejection(withoutUser(address), refusal));
            }
        }
        int most = options.limits().maxAddresses();
        List<WebAddress> first = wanted.keySet().stream().limit(most).toList();
        if (wanted.size() > most) {
            rejected.add(
                    new Rejection(
                            Optional.empty(),
                            Optional.of(
                                    wanted.keySet().stream()
                                            .skip(most)
                                            .findFirst()
                                            .get()
                                            .toString()),
                            "too many addresses",
                            wanted.size()
                                    + " addresses were to be fetched where at most "
                                    + most
                                    + " are; the rest, from this one on, was left; raise the limit"
                                    + " or name fewer"));
        }
        return first;
    }

    /// Passwords do not get into a report.
    private static String withoutUser(String address) {
        int at = address.lastIndexOf('@');
        int start = address.indexOf("//");
        return at < 0 || start < 0 || start > at
                ? address
                : address.substring(0, start + 2) + address.substring(at + 1);
    }

    private Map<WebAddress, Outcome> outcomes(
            List<WebAddress> wanted, Shelf shelf, Listener listener) {
        Map<String, List<WebAddress>> byHost = new TreeMap<>();
        wanted.forEach(
                address ->
                        byHost.computeIfAbsent(address.host(), host -> new ArrayList<>())
                                .add(address));
        Map<WebAddress, Outcome> outcomes = new ConcurrentHashMap<>();
        Hosts hosts = new Hosts(options, network);
        Journey journey = new Journey(options, hosts, shelf, clock);
        Semaphore places = new Semaphore(options.manners().hostsAtOnce(), true);
        AtomicInteger done = new AtomicInteger();
        AtomicLong bytes = new AtomicLong();
        listener.at(0, wanted.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<WebAddress> queue : byHost.values()) {
                threads.submit(
                        () -> {
                            places.acquire();
                            Host host = hosts.of(queue.getFirst());
                            host.enter();
                            try {
                                for (WebAddress address : queue) {
                                    outcomes.put(address, outcome(address, journey, bytes));
                                    listener.at(done.incrementAndGet(), wanted.size());
                                }
                            } finally {
                                host.leave();
                                places.release();
                            }
                            return null;
                        });
            }
        }
        return outcomes;
    }

    private Outcome outcome(WebAddress address, Journey journey, AtomicLong bytes)
            throws InterruptedException {
        try {
            Answer answer = journey.follow(address);
            long all = bytes.addAndGet(answer.body().length);
            if (all > options.limits().maxTotalBytes()) {
                bytes.addAndGet(-answer.body().length);
                throw new Refusal(
                        "too much in all",
                        address
                                + " would make "
                                + all
                                + " bytes of all that was fetched, where at most "
                                + options.limits().maxTotalBytes()
                                + " are held; fetch it in another run");
            }
            return new Outcome.Found(answer);
        } catch (Refusal refusal) {
            return new Outcome.Lost(rejection(address.toString(), refusal));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Outcome.Lost(
                    rejection(
                            address.toString(),
                            new Refusal(
                                    "fault of the program",
                                    address
                                            + " could not be fetched: "
                                            + fault
                                            + "; the others were; please report it with this"
                                            + " address")));
        }
    }

    private static Rejection twice(Answer answer, String before) {
        return rejection(
                answer.asked(),
                new Refusal(
                        "same page",
                        answer.asked()
                                + " leads to "
                                + answer.url()
                                + ", as "
                                + before
                                + " does; it was read once"));
    }

    private static Rejection rejection(String address, Refusal refusal) {
        return new Rejection(
                Optional.empty(), Optional.of(address), refusal.reason(), refusal.detail());
    }
}
