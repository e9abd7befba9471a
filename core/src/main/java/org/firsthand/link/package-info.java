/// What only the whole pile can tell: the same person under several names, and dates inferred from
/// the other articles of a story. Nothing inferred is shown as stated.
@NullMarked
package org.firsthand.link;

import org.jspecify.annotations.NullMarked;
