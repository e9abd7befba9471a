/// Archives of crawls: WARC (ISO 28500) and ARC, by jwarc, one record after another.
///
/// A response or resource that may be an article is handed on as an input of its own, with the
/// target as its address and the record's date as the instant it was seen. Other records are
/// counted. A damaged record is a refusal that names the byte it begins at; reading goes on with
/// the next line that begins a record. Nothing but one record's body is held in memory.
@NullMarked
package org.firsthand.read.crawl;

import org.jspecify.annotations.NullMarked;
