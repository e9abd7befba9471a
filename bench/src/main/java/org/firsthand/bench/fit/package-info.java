/// Learns the weights that come with Firsthand from labelled data. No word of the data is kept.
@NullMarked
package org.firsthand.bench.fit;

import org.jspecify.annotations.NullMarked;
