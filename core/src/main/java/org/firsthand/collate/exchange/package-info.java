/// Who asks, offers and promises what to whom, over all tellings.
@NullMarked
package org.firsthand.collate.exchange;

import org.jspecify.annotations.NullMarked;
