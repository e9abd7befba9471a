/// What happened when, over all tellings.
@NullMarked
package org.firsthand.collate.timeline;

import org.jspecify.annotations.NullMarked;
