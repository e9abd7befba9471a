/// The home of literal tracing's postings on disk: a folder that grows article by article.
///
/// In: keys and [org.firsthand.trace.literal.gram.Fingerprints]. Out: the
/// [org.firsthand.trace.literal.posting.Postings] of all of them, the newest on the heap, the
/// others in segments that are read through memory mapping.
///
/// Method: a log-structured merge (O'Neil et al. 1996) with Lucene's words: segments are written
/// once and never changed; few small ones are merged into a larger one; a manifest names those that
/// count. A file is written under another name, forced to disk and renamed, the manifest last, so
/// that a crash at any moment loses nothing that [org.firsthand.index.IndexWriter#commit]
/// confirmed. Old weeks go by leaving out whole segments.
///
/// One process writes at a time; any number read, each what was confirmed when it opened the
/// folder.
@NullMarked
package org.firsthand.index;

import org.jspecify.annotations.NullMarked;
