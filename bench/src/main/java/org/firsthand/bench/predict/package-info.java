/// One class a benchmark task: its input in, predictions in the shape of its README out.
@NullMarked
package org.firsthand.bench.predict;

import org.jspecify.annotations.NullMarked;
