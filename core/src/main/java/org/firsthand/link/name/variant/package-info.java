/// How two written forms of a name fit together: people by nicknames, initials and order,
/// organisations by suffixes, short forms and spellings, places by aliases and parts; and what a
/// title or a given name tells of somebody.
///
/// In: two [org.firsthand.link.name.writing.Form]s. Out: a
/// [org.firsthand.link.name.variant.Likeness]. What the story around them says is not looked at
/// here.
@NullMarked
package org.firsthand.link.name.variant;

import org.jspecify.annotations.NullMarked;
