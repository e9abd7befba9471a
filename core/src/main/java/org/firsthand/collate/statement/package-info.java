/// The same statement in several articles: candidates by vector, names and figures, then slot by
/// slot.
@NullMarked
package org.firsthand.collate.statement;

import org.jspecify.annotations.NullMarked;
