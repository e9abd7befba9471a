package org.firsthand.collate.exchange;

import java.util.Optional;

/// One side of an act.
///
/// @param who the entity's id, or the words where it is none
/// @param body the body that it is or acts for
record Party(Optional<String> who, Optional<String> body) {

    static final Party NONE = new Party(Optional.empty(), Optional.empty());
}
