/// Literal tracing of new articles against very many, beside MinHash LSH on Lucene: articles a
/// second, bytes an article, and how many of the labelled edges are found.
///
/// The articles are drawn from a language model of the development texts, which is made when the
/// benchmark runs; nothing of these texts is kept.
@NullMarked
package org.firsthand.bench.literal;

import org.jspecify.annotations.NullMarked;
