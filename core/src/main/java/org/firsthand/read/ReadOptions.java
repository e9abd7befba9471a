package org.firsthand.read;

import java.io.Serializable;
import org.firsthand.read.input.Limits;
import org.firsthand.read.table.Columns;

/// What reading allows, and how tables are read.
///
/// @param columns which column of a table (CSV, JSONL) holds what
public record ReadOptions(Limits limits, Columns columns) implements Serializable {

    public static ReadOptions defaults() {
        return new ReadOptions(Limits.defaults(), Columns.defaults());
    }

    /// These options with other limits.
    public ReadOptions with(Limits others) {
        return new ReadOptions(others, columns);
    }

    /// These options with other columns.
    public ReadOptions with(Columns others) {
        return new ReadOptions(limits, others);
    }
}
