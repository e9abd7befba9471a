/// What one article says, read by itself: the records that the annotators make and all later stages
/// read. Every finding holds the spans it rests on, in the cleaned text of its article.
@NullMarked
package org.firsthand.annotate.finding;

import org.jspecify.annotations.NullMarked;
