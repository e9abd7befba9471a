package org.firsthand.bench.predict;

import org.firsthand.pipeline.Models;

/// The models, loaded when a task first needs them and shared by all.
public final class LoadedModels {

    private LoadedModels() {}

    private static final class Holder {
        private static final Models MODELS = Models.load();
    }

    public static Models get() {
        return Holder.MODELS;
    }
}
