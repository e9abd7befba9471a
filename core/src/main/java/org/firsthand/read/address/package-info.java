/// Lists of addresses: OPML, sitemaps (sitemaps.org 0.9, with Google's news extension), plain
/// lists.
///
/// They hold no articles. Each address is given as found, one note says how many there are; nothing
/// is fetched here.
@NullMarked
package org.firsthand.read.address;

import org.jspecify.annotations.NullMarked;
