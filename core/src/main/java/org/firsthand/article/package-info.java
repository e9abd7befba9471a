/// The nouns that all stages share: an article, its outlet, its byline, its date.
///
/// An [org.firsthand.article.Article] that exists is valid: its cuts lie in its original, its
/// source map fits both texts. A date says how it is known
/// ([org.firsthand.article.PublicationDate]); a missing one is a value too, never a null.
@NullMarked
package org.firsthand.article;

import org.jspecify.annotations.NullMarked;
