/// Who derives from whom.
///
/// In: the tellings of one story. Out: its [org.firsthand.trace.Stemma]: passages that articles
/// share, derivations between them and from unseen parents, what each sentence came from, and how
/// many independent origins there are, as an interval.
@NullMarked
package org.firsthand.trace;

import org.jspecify.annotations.NullMarked;
