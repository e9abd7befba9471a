/// What was fetched before, on disk, so that a server need not send it again.
///
/// In a folder that the user names: `bodies/` holds bodies by their SHA-256, `entries/` one small
/// JSON file for each address by the SHA-256 of the address. Every file is written under another
/// name first, forced to the disk and moved into place, the body before its entry: a crash loses
/// nothing that was confirmed and leaves no half file under a name that is read. What is damaged
/// all the same is not believed (its hash is wrong) and fetched again. Several runs may share a
/// folder.
@NullMarked
package org.firsthand.read.fetch.cache;

import org.jspecify.annotations.NullMarked;
