/// The way out: which machines may be talked to, and the one place that connects to them.
///
/// In: a host. A [org.firsthand.read.fetch.net.NameLookup] looks it up,
/// [org.firsthand.read.fetch.net.Reach] leaves out every address that is not on the open internet,
/// and a [org.firsthand.read.fetch.net.Gate] connects to what stays and to nothing else, whatever
/// the name means a moment later. Ranges after the registries of IANA (RFC 6890). The reason for
/// the gate stands in `docs/decisions/0016-private-addresses.md`.
@NullMarked
package org.firsthand.read.fetch.net;

import org.jspecify.annotations.NullMarked;
