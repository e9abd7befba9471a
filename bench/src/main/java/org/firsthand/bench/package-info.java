/// Measures Firsthand: predictions for the benchmarks, scores by their own scorers, and speeds.
@NullMarked
package org.firsthand.bench;

import org.jspecify.annotations.NullMarked;
