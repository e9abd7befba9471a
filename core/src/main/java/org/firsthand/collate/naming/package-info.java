/// Which words each telling uses for the same thing.
///
/// In: the articles of a thread, the stretches that count the same, and the acts between the same
/// parties. Out: [org.firsthand.collate.naming.Naming]s: nouns as they stand without determiner and
/// number, or verbs. Two nouns name the same where the same figure counts them, where they stand
/// before one "who", where they take the same adjective and mean something near, or where they
/// nearly mean the same; proper names are no such nouns. Two verbs name one act where those whom a
/// group of figures counts did it, or where the same parties ask it. There is no list of good and
/// bad words: the reader judges.
@NullMarked
package org.firsthand.collate.naming;

import org.jspecify.annotations.NullMarked;
