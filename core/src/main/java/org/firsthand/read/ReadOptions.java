package org.firsthand.read;

import java.io.Serializable;
import org.firsthand.read.input.Limits;
import org.firsthand.read.table.ColumnMapping;

/// What reading allows, and how tables are read.
///
/// @param columns which column of a table (CSV, JSONL) holds what
public record ReadOptions(Limits limits, ColumnMapping columns) implements Serializable {

    public static ReadOptions defaults() {
        return new ReadOptions(Limits.defaults(), ColumnMapping.defaults());
    }

    /// These options with other limits.
    public ReadOptions with(Limits others) {
        return new ReadOptions(others, columns);
    }

    /// These options with other columns.
    public ReadOptions with(ColumnMapping others) {
        return new ReadOptions(limits, others);
    }
}
