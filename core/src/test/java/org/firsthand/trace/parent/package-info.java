/// Tests of what speaks for a parent, on invented articles.
@NullMarked
package org.firsthand.trace.parent;

import org.jspecify.annotations.NullMarked;
