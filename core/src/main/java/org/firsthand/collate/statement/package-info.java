/// The same statement in several articles, slot by slot.
///
/// In: the articles of a thread by story, with the origins of each story. Out:
/// [org.firsthand.collate.statement.Statement]s with their readings and variants. Sentences are
/// joined by likeness (average linkage, at most two of one article), by the same person doing
/// something on the same day, and where one thing rises in one telling and falls in another. Then
/// slots are compared: value, bound, date, speaker, polarity, direction, modality, words. Sentences
/// and clauses that nobody else tells are single statements, with the articles they are missing
/// from.
@NullMarked
package org.firsthand.collate.statement;

import org.jspecify.annotations.NullMarked;
