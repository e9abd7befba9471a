package org.firsthand.bench.literal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Two threads that share a list of jobs.
final class Crew {

    static final int THREADS = 2;

    /// A job by number.
    @FunctionalInterface
    interface Job {
        void run(int number) throws IOException;
    }

    private Crew() {}

    /// Does the jobs from 0 to `jobs` (exclusive); how many seconds it took.
    static double seconds(int jobs, Job job) throws IOException {
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                threads.add(
                        pool.submit(
                                () -> {
                                    for (int n = next.getAndIncrement();
                                            n < jobs;
                                            n = next.getAndIncrement()) {
                                        job.run(n);
                                    }
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
        return (System.nanoTime() - start) / 1e9;
    }
}
