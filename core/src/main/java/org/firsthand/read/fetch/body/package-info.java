/// The body of an answer, from the stream to its bytes: never more of them than are borne,
/// compressed or not.
@NullMarked
package org.firsthand.read.fetch.body;

import org.jspecify.annotations.NullMarked;
