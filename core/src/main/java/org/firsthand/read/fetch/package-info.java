/// Addresses in, answers out: pages, feeds and lists from the web, asked for politely.
///
/// In: addresses that a user named, or that something the user named holds. A
/// [org.firsthand.read.fetch.Fetcher] sorts them into one queue a host; a `Host` asks one thing at
/// a time and pauses; a `Journey` follows one address over robots.txt (RFC 9309), redirects, waits
/// and what was kept of it, to its page. Out: a [org.firsthand.read.fetch.Fetching], in order of
/// address whatever the order of the answers.
///
/// HTTP is RFC 9110 to 9113 by the JDK's client, which connects through
/// [org.firsthand.read.fetch.net.Gate] alone, so that the address that was checked is the address
/// that is talked to. No script runs, no cookie is kept, nothing is fetched that nobody asked for.
/// Whatever a server does, the other addresses are fetched; limits are settings in
/// [org.firsthand.read.fetch.option.FetchOptions].
@NullMarked
package org.firsthand.read.fetch;

import org.jspecify.annotations.NullMarked;
