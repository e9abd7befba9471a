/// Articles to stories, stories to threads.
///
/// In: the annotations of a pile. Out: a [org.firsthand.group.Grouping]: stories (articles on one
/// happening) and threads (stories that follow one another), each with the terms, names and dates
/// that tie it.
///
/// Method, after Miranda et al. 2018 (Multilingual clustering of streaming news): articles are
/// entered in order of date and id; an inverted index of their weightiest words proposes earlier
/// ones; likeness is a weighted sum of cosines over words, names, head and lead vector, less for
/// days far apart. Where we depart: a word's weight also rests on how common it is in the language
/// at large, since a pile may be one story alone; and the clusters are cut from one average-link
/// tree (Murtagh 1983) over each neighbourhood of the index, so that a story is no accident of
/// arrival. The same tree, cut lower, gives the threads.
@NullMarked
package org.firsthand.group;

import org.jspecify.annotations.NullMarked;
