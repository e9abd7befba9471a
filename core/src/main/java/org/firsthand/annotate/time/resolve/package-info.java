/// What a match of the grammar denotes, given the day of writing and the day spoken of before.
///
/// In: a [org.firsthand.annotate.time.grammar.TimeMatch] and a
/// [org.firsthand.annotate.time.resolve.Frame]. Out: a
/// [org.firsthand.annotate.time.resolve.Resolved], whose value is written as TIMEX3 does.
@NullMarked
package org.firsthand.annotate.time.resolve;

import org.jspecify.annotations.NullMarked;
