/// Which words each telling uses for the same thing.
@NullMarked
package org.firsthand.collate.naming;

import org.jspecify.annotations.NullMarked;
