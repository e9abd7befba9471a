/// Sentences as points, so that like meanings lie near each other.
///
/// bge-small-en-v1.5, quantised, run by ONNX Runtime one sentence a call on one thread (the vector
/// of a quantised model depends on what shares its batch). Vectors do not see negation and hardly
/// see numbers: they propose candidates, structured comparison decides, and no cosine is printed.
@NullMarked
package org.firsthand.vector;

import org.jspecify.annotations.NullMarked;
