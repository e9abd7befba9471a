package org.firsthand.read;

import java.io.Serializable;
import org.firsthand.read.input.Limits;

/// What reading allows.
public record ReadOptions(Limits limits) implements Serializable {

    public static ReadOptions defaults() {
        return new ReadOptions(Limits.defaults());
    }

    /// These options with other limits.
    public ReadOptions with(Limits others) {
        return new ReadOptions(others);
    }
}
