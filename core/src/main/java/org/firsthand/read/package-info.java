/// Bytes in: files, folders, patterns and standard input become pages, or rejections with a reason.
///
/// In: what a user names. [org.firsthand.read.Listing] finds the files,
/// [org.firsthand.read.Decoder] makes characters of their bytes, [org.firsthand.read.Sidecar] reads
/// what lies beside them, [org.firsthand.read.Naming] gives each its id. Out: a
/// [org.firsthand.read.Pile], sorted, the same for any order of the arguments and wherever the
/// folder lies.
///
/// One bad input never stops a pile; everything that was named is either a
/// [org.firsthand.read.Page] or a [org.firsthand.read.Rejection]. A rejection may also stand beside
/// a page of the same file: it then says what was doubtful about it. `docs/interpretation.md` says
/// how doubtful input is read.
@NullMarked
package org.firsthand.read;

import org.jspecify.annotations.NullMarked;
