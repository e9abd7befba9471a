/// Bytes in: files, folders, patterns and standard input become pages, or rejections with a reason.
///
/// One bad input never stops a pile; everything that was named is either a
/// [org.firsthand.read.Page] or a [org.firsthand.read.Rejection].
@NullMarked
package org.firsthand.read;

import org.jspecify.annotations.NullMarked;
