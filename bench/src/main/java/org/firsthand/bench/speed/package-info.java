/// Speeds, measured by JMH on one thread: articles a second of the stages on the sample story, and
/// how the time of linking grows with a generated pile.
@NullMarked
package org.firsthand.bench.speed;

import org.jspecify.annotations.NullMarked;
