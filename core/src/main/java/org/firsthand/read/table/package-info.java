/// Tables of articles: one JSON object a line (JSONL), CSV and TSV (RFC 4180, by FastCSV).
///
/// [org.firsthand.read.table.ColumnMapping] says which column holds what. Both are read as streams;
/// a bad row is a refusal with its line, and reading goes on.
@NullMarked
package org.firsthand.read.table;

import org.jspecify.annotations.NullMarked;
