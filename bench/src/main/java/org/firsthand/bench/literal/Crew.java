package org.firsthand.bench.literal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/// Two threads that share a list of jobs.
final class Crew {

    static final int THREADS = 2;

    /// A job by number.
    @FunctionalInterface
    interface Job {
        void run(int number) throws IOException;
    }

    private Crew() {}

    /// How long jobs took.
    ///
    /// @param seconds by the clock
    /// @param processor seconds that both threads together were given a processor, which is what
    ///   counts on a machine that others use too
    record Took(double seconds, double processor) {}

    /// Does the jobs from 0 to `jobs` (exclusive).
    static Took work(int jobs, Job job) throws IOException {
        long start = System.nanoTime();
        LongAdder processor = new LongAdder();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                threads.add(
                        pool.submit(
                                () -> {
                                    long begun = clock.getCurrentThreadCpuTime();
                                    for (int n = next.getAndIncrement();
                                            n < jobs;
                                            n = next.getAndIncrement()) {
                                        job.run(n);
                                    }
                                    processor.add(clock.getCurrentThreadCpuTime() - begun);
                                    return jobs;
                                }));
            }
            for (Future<?> thread : threads) {
                thread.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a job failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return new Took((System.nanoTime() - start) / 1e9, processor.sum() / 1e9);
    }
}
