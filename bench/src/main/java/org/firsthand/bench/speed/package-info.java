/// Speeds, measured by JMH on the sample story: every benchmark counts articles a second, on one
/// thread.
@NullMarked
package org.firsthand.bench.speed;

import org.jspecify.annotations.NullMarked;
