package org.firsthand.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.firsthand.pipeline.Progress;

/// Draws a bar with count, rate and time left for each step, on standard error.
final class TerminalProgress implements Progress, AutoCloseable {

    private Optional<ProgressBar> bar = Optional.empty();
    private String current = "";

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
