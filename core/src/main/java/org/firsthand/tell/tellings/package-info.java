/// A dossier story by story, as its readers name and count things: which letter a telling has,
/// which tellings stand together under one origin, how much of each is taken over, and when each
/// was published.
///
/// In: a [org.firsthand.tell.dossier.Dossier], also one that was read back from disk. Out: a
/// [org.firsthand.tell.tellings.ToldStory] for each of its stories. The report and the drawing show
/// the same letters and hues, because both take them from here; neither marks nor pixels are known.
@NullMarked
package org.firsthand.tell.tellings;

import org.jspecify.annotations.NullMarked;
