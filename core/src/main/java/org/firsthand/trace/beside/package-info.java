/// The articles of one story beside each other.
///
/// In: the articles' versions, and who names whom. Out: a [org.firsthand.trace.beside.Comparison]:
/// what any two have of each other, which came first as far as their clocks tell, and which turns
/// of phrase stand in which of them.
@NullMarked
package org.firsthand.trace.beside;

import org.jspecify.annotations.NullMarked;
