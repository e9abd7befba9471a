/// The same statement side by side across the tellings: readings, variants, figures, rates,
/// quotations, asks, happenings and names for things. In: linked stories and their stemmata. Out:
/// one [org.firsthand.collate.Collation] for the pile.
@NullMarked
package org.firsthand.collate;

import org.jspecify.annotations.NullMarked;
