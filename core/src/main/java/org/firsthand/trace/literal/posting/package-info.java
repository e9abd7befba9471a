/// Where grams stand in very many articles.
///
/// In: the fingerprints of articles, one at a time. Out: the places of any gram
/// ([org.firsthand.trace.literal.posting.Postings]). Their homes are the heap, here, and the disk
/// (`org.firsthand.index`).
@NullMarked
package org.firsthand.trace.literal.posting;

import org.jspecify.annotations.NullMarked;
