package org.firsthand.read.fetch;

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
import java.util.function.BiConsumer;
import org.firsthand.read.Note;
import org.firsthand.read.Rejection;
import org.firsthand.read.fetch.address.Refusal;
import org.firsthand.read.fetch.address.WebAddress;
import org.firsthand.read.fetch.host.Host;
import org.firsthand.read.fetch.host.Hosts;
import org.firsthand.read.fetch.host.Network;
import org.firsthand.read.fetch.option.FetchOptions;

/// One stay on the web, in one or several steps that share their queues.
///
/// Its steps are for one thread, one after another.
public final class Visit {

    private sealed interface Outcome {

        record Found(Answer answer) implements Outcome {}

        record Lost(Rejection rejection) implements Outcome {}
    }

    private final FetchOptions options;
    private final Shelf shelf;
    private final Hosts hosts;
    private final Journey journey;
    private final Map<String, String> askedByUrl = new TreeMap<>();
    private final AtomicLong bytes = new AtomicLong();

    Visit(FetchOptions options, Clock clock, Network network, Shelf shelf) {
        this.options = options;
        this.shelf = shelf;
        this.hosts = new Hosts(options, network);
        this.journey = new Journey(options, hosts, shelf, clock);
    }

    /// Fetches `addresses`, each once; two spellings of one address are one.
    public Fetching fetch(List<String> addresses, Fetcher.Listener listener) {
        Wanted wanted = Wanted.of(addresses, options.limits().maxAddresses());
        Map<WebAddress, Outcome> outcomes = outcomes(wanted, listener);
        List<Rejection> rejected = new ArrayList<>(wanted.rejected());
        List<Note> notes = shelf.takeNotes();
        List<Answer> answers = new ArrayList<>();
        for (WebAddress address : wanted.addresses().keySet()) {
            switch (outcomes.get(address)) {
                case Outcome.Found(Answer answer) -> {
                    String before = askedByUrl.putIfAbsent(answer.url(), answer.asked());
                    if (before == null) {
                        answers.add(answer);
                    } else {
                        notes.add(twice(answer, before));
                    }
                }
                case Outcome.Lost(Rejection rejection) -> rejected.add(rejection);
                case null -> throw new IllegalStateException("interrupted before " + address);
            }
        }
        rejected.sort(Comparator.naturalOrder());
        notes.sort(Comparator.naturalOrder());
        return new Fetching(answers, rejected, notes, wanted.told());
    }

    private Map<WebAddress, Outcome> outcomes(Wanted wanted, Fetcher.Listener listener) {
        int total = wanted.addresses().size();
        Map<WebAddress, Outcome> outcomes = new ConcurrentHashMap<>();
        Semaphore places = new Semaphore(options.manners().hostsAtOnce(), true);
        AtomicInteger done = new AtomicInteger();
        listener.at(0, total);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<WebAddress> queue : wanted.byHost().values()) {
                threads.execute(
                        () -> {
                            try {
                                places.acquire();
                                try {
                                    ask(
                                            queue,
                                            (address, outcome) -> {
                                                outcomes.put(address, outcome);
                                                listener.at(done.incrementAndGet(), total);
                                            });
                                } finally {
                                    places.release();
                                }
                            } catch (InterruptedException e) {
                                // The whole run was given up: who collects the outcomes says so.
                                Thread.currentThread().interrupt();
                            }
                        });
            }
        }
        return outcomes;
    }

    /// Asks one host for one address after another.
    private void ask(List<WebAddress> queue, BiConsumer<WebAddress, Outcome> told)
            throws InterruptedException {
        Host host = hosts.of(queue.getFirst());
        host.enter();
        try {
            for (WebAddress address : queue) {
                told.accept(address, outcome(address));
            }
        } finally {
            host.leave();
        }
    }

    private Outcome outcome(WebAddress address) throws InterruptedException {
        try {
            Answer answer = journey.follow(address);
            long all = bytes.addAndGet(answer.body().size());
            if (all > options.limits().maxTotalBytes()) {
                bytes.addAndGet(-answer.body().size());
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
            return new Outcome.Lost(Wanted.rejection(address.toString(), refusal));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Outcome.Lost(
                    Wanted.rejection(
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

    private static Note twice(Answer answer, String before) {
        return new Note(
                Optional.empty(),
                Optional.of(answer.asked()),
                "same page",
                answer.asked()
                        + " leads to "
                        + answer.url()
                        + ", as "
                        + before
                        + " does; it was read once");
    }
}
