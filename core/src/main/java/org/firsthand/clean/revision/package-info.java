/// Several pages of one article: copies under other addresses, and revisions under the same one.
///
/// In: the cleaned articles of a pile. [org.firsthand.clean.revision.AddressKey] brings an address
/// to the form that all its variants share (tracking parameters, print and AMP views, mobile
/// hosts); `ParagraphWords` compares two texts without case, white space and punctuation;
/// `TextChanges` tells what a revision changed. Out: the articles, copies folded into the one that
/// stays, revisions chained to the version before. An article that another site shows too is
/// neither: who repeats whom is for `trace` to find.
///
/// Two texts are compared by the containment of their 5-word shingles (Broder 1997).
@NullMarked
package org.firsthand.clean.revision;

import org.jspecify.annotations.NullMarked;
