/// Sources named in the text, over articles: under one name each, and with the article of the pile
/// that is meant where its outlet bears that name.
///
/// In: the source mentions of each telling. Out: [org.firsthand.trace.source.Citations], and the
/// names' canonical forms.
@NullMarked
package org.firsthand.trace.source;

import org.jspecify.annotations.NullMarked;
