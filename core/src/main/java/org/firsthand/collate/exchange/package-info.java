/// Who asks, offers and promises what to whom, over all tellings.
///
/// In: the speech acts of a thread's articles and the linked pile. Out:
/// [org.firsthand.collate.exchange.Exchange]s. Acts of one family (asking, giving, refusing …)
/// whose content is alike and whose makers do not act for different bodies are one exchange. The
/// body is read off the words (`countries.tsv`), the titles before a name, what stands before a
/// stand-in such as "the pair", and, where two bodies face each other, off whom somebody asks.
/// Where nobody is addressed, the other of the two is.
@NullMarked
package org.firsthand.collate.exchange;

import org.jspecify.annotations.NullMarked;
