/// Tests of which choices hold together.
@NullMarked
package org.firsthand.trace.stemma;

import org.jspecify.annotations.NullMarked;
