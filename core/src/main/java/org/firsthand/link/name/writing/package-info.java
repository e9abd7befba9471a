/// How names are written: their words folded (small letters, no accents, no marks), their initials,
/// and slips of spelling by edit distance and sound.
@NullMarked
package org.firsthand.link.name.writing;

import org.jspecify.annotations.NullMarked;
