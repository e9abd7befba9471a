/// One host on the web: its queue, its pauses, its robots.txt, and one request to it.
///
/// In: an address that was checked. Out: a [org.firsthand.read.fetch.host.Reply], whatever its
/// status. [org.firsthand.read.fetch.host.Hosts] keeps one [org.firsthand.read.fetch.host.Host]
/// each; an `OriginClient` asks through a gate; [org.firsthand.read.fetch.host.Robots] follows RFC
/// 9309.
@NullMarked
package org.firsthand.read.fetch.host;

import org.jspecify.annotations.NullMarked;
