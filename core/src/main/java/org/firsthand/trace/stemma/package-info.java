/// Which article derives from which.
///
/// In: what each article may derive from, and how likely that is. Out: the
/// [org.firsthand.trace.stemma.Pedigree]: a parent, two, an unseen one or none for each.
///
/// Method: each article has its likeliest choice; a cycle is broken where that costs the least
/// likelihood. Two likely origins with too much in common are not two, and those whose parent is
/// unseen are put under common ones.
@NullMarked
package org.firsthand.trace.stemma;

import org.jspecify.annotations.NullMarked;
