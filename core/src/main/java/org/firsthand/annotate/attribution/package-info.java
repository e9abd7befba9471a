/// Who is said to have said what: source, cue and content; quotations and their speakers; named
/// sources.
///
/// In: a [Reading][org.firsthand.annotate.syntax.Reading] and its names. Out:
/// [Attributed][org.firsthand.annotate.attribution.Attributed], in order of place. Method: direct
/// speech and the plain orders of reported speech are read from word classes; a tree is asked for
/// only where a cue stands unread, since it costs more than all other reading of its sentence. No
/// weights are learnt (decision 43). The roles are those of PolNeAR (Newell et al., LREC 2018),
/// with one departure: who is quoted inside what another reports ("what officials called
/// “routine”") is read too.
@NullMarked
package org.firsthand.annotate.attribution;

import org.jspecify.annotations.NullMarked;
