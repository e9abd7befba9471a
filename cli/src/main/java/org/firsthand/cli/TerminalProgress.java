package org.firsthand.cli;

import java.io.IOException;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.firsthand.pipeline.Progress;

/// Draws a bar with count, rate and time left for each step, on standard error.
final class TerminalProgress implements Progress, AutoCloseable {

    /// Long work that tells how far it is.
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws IOException;
    }

    private Optional<ProgressBar> bar = Optional.empty();
    private String current = "";

    /// Does `work`, drawn where a person looks on and did not ask for quiet.
    static <T> T during(boolean quiet, Work<T> work) throws IOException {
        if (quiet || !Screen.fromLauncher().progress()) {
            return work.run(Progress.NONE);
        }
        try (TerminalProgress progress = new TerminalProgress()) {
            return work.run(progress);
        }
    }

    @Override
    public synchronized void at(String step, int done, int total) {
        if (!step.equals(current)) {
            close();
            current = step;
            bar = Optional.of(start(step, total));
        }
        bar.ifPresent(drawn -> drawn.stepTo(Math.max(done, drawn.getCurrent())));
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }

    private static ProgressBar start(String step, int total) {
        return new ProgressBarBuilder()
                .setTaskName(step)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .showSpeed()
                .build();
    }
}
