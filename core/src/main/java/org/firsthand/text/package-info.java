/// Characters and where they came from.
///
/// Every position in Firsthand is a half-open count of UTF-16 code units, as `String` counts them.
/// A [org.firsthand.text.SourceMap] leads from a cleaned text back to the text it was made of; a
/// [org.firsthand.text.Sentence] holds its words with their tags. This package knows nothing of
/// news.
@NullMarked
package org.firsthand.text;

import org.jspecify.annotations.NullMarked;
