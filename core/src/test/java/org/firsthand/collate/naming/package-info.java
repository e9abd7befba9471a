/// Tests of what tellings call the same.
@NullMarked
package org.firsthand.collate.naming;

import org.jspecify.annotations.NullMarked;
