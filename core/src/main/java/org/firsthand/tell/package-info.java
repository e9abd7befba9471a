/// Results out. This package alone knows output formats.
///
/// A [org.firsthand.tell.dossier.Dossier] is the public contract; the report and the terminal
/// summary are views of it.
@NullMarked
package org.firsthand.tell;

import org.jspecify.annotations.NullMarked;
