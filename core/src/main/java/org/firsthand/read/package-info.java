/// Bytes in: whatever a user names becomes pages, addresses, or rejections with a reason.
///
/// In: files, folders, patterns, standard input, and answers that were fetched. A [Listing] finds
/// the files; each is an `Input` to the [Opener], which tells its kind
/// ([org.firsthand.read.sniff.Sniffer]) and opens it down to the articles in it; the formats that
/// hold many lie in packages of their own, which know inputs and items but neither this package nor
/// each other. [Sidecars] adds what lies beside a file, [PileMaker] names the pages. Out: a [Pile],
/// sorted, the same for any order of the arguments and wherever the folder lies.
///
/// One bad input never stops a pile; everything that was named is a [Page], an [Address] or a
/// [Rejection]; a [Note] says what was doubtful about an input that was read, or that an address
/// was found and not fetched. `docs/interpretation.md` says how doubtful input is read.
@NullMarked
package org.firsthand.read;

import org.jspecify.annotations.NullMarked;
