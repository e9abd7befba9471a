/// Articles to stories, stories to threads.
///
/// In: the annotations of a pile in order of arrival. Out: a [org.firsthand.group.Grouping]:
/// stories (articles on one happening) and threads (stories that follow one another), each with the
/// terms, names and dates that tie it.
@NullMarked
package org.firsthand.group;

import org.jspecify.annotations.NullMarked;
