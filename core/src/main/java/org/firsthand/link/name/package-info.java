/// The same person, organisation or place under several names.
///
/// In: the names of every article of a pile, and how the articles are grouped. Out: entities with
/// their variants. Mentions are joined in four steps, article, story, thread, pile, and each step
/// asks for better evidence than the one before: a bare surname is joined inside a thread, across
/// threads only the same full name is. Full names go first, and a short form goes to the entity it
/// fits best, the most named one where several fit (the sieves of Raghunathan et al. 2010, made for
/// names). Two full names that contradict each other are never joined. A misspelling is a word that
/// is nearly another word of the same entity and stands in fewer articles than that one.
///
/// The way: `majority` puts in what the tagger missed, `mention` gathers the names, `variant`
/// compares two `writing`s of them, `join` makes clusters, and here they become entities.
@NullMarked
package org.firsthand.link.name;

import org.jspecify.annotations.NullMarked;
