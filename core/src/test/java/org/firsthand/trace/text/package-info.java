/// Tests of tracing one text among a pile, on invented sentences.
@NullMarked
package org.firsthand.trace.text;

import org.jspecify.annotations.NullMarked;
