/// Tests of hashes of word sequences.
@NullMarked
package org.firsthand.trace.literal.gram;

import org.jspecify.annotations.NullMarked;
