/// Plain text to article text.
///
/// In: a page of plain text and the lines that its outlet puts on every page. The lines fall into
/// three places: the page's head before the first line of prose, the body, and the tail behind the
/// last. [org.firsthand.clean.plain.PlainLines] splits them, [org.firsthand.clean.plain.PageHead]
/// reads headline, byline and outlet from the head, [org.firsthand.clean.metadata.Credits] reads
/// agency, publisher and date from every line. Out: the draft, with a reason for every cut, and the
/// facts.
///
/// A head is cut wholly, so that a second cleaning finds nothing left to cut; what is no furniture
/// by a rule stays everywhere else.
@NullMarked
package org.firsthand.clean.plain;

import org.jspecify.annotations.NullMarked;
