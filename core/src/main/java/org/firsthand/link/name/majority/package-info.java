/// What most tellings of a story say of a name holds for all: names that the tagger missed in one
/// and saw in others are put in, names that a headline ran together come apart, and towns that
/// stand for their teams are read as teams.
@NullMarked
package org.firsthand.link.name.majority;

import org.jspecify.annotations.NullMarked;
