/// Tests of articles beside each other, on invented articles.
@NullMarked
package org.firsthand.trace.beside;

import org.jspecify.annotations.NullMarked;
