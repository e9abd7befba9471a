/// Who is said to have said what: source, cue and content; quotations and their speakers; named
/// sources.
@NullMarked
package org.firsthand.annotate.attribution;

import org.jspecify.annotations.NullMarked;
