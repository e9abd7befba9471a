/// One utterance in several wordings.
@NullMarked
package org.firsthand.collate.quotation;

import org.jspecify.annotations.NullMarked;
