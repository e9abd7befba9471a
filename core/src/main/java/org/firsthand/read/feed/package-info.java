/// Feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 (by ROME), JSON Feed 1 and 1.1.
///
/// An entry that holds its article's whole text is a document with what the feed says of it; one
/// that holds a teaser is a refusal that names the address. [org.firsthand.read.feed.Fullness]
/// decides.
@NullMarked
package org.firsthand.read.feed;

import org.jspecify.annotations.NullMarked;
