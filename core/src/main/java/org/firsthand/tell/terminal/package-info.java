/// A story in one screen of a terminal.
///
/// In: a [org.firsthand.tell.dossier.Dossier], the width of the screen in columns, and whether it
/// shows colour. Out: plain text, with ANSI colours only where they were asked for. Columns are
/// counted by the East Asian Width of Unicode (UAX #11), so that bars stand in line after wide
/// characters; no control character of an article reaches the terminal.
@NullMarked
package org.firsthand.tell.terminal;

import org.jspecify.annotations.NullMarked;
