/// Addresses of the web: what may be asked for at all, before any name is looked up.
///
/// In: what a user, a feed or a redirect wrote. Out: a
/// [org.firsthand.read.fetch.address.WebAddress] in one spelling, or a
/// [org.firsthand.read.fetch.address.Refusal] with its reason. Written after RFC 3986 and, for
/// names outside ASCII, UTS #46; where both leave a doubt, the address is refused rather than
/// mended, since two readers of one address are how a filter is passed by.
@NullMarked
package org.firsthand.read.fetch.address;

import org.jspecify.annotations.NullMarked;
