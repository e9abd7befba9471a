/// Source, cue and content inside one sentence.
///
/// In: a sentence with its dependency tree (Universal Dependencies) and a token that the cue list
/// knows. Out: a [Draft][org.firsthand.annotate.attribution.clause.Draft], or nothing where the
/// tree holds no content of a shape that the cue takes. Method: the subject of the cue (or of the
/// verb that it depends on) is the source, the complement is the content, after the roles of
/// PolNeAR (Newell et al., LREC 2018). Passive, participle, relative clause and inverted order are
/// read by their own rules. Not the corpus's: a cue inside another's content is not read again.
@NullMarked
package org.firsthand.annotate.attribution.clause;

import org.jspecify.annotations.NullMarked;
