/// What a page says about itself: headline, byline, outlet, publisher, date, agency.
///
/// In: a parsed page or the cut lines of a plain text. Out: [org.firsthand.clean.metadata.Facts],
/// each fact the first that a list of places gives, the most reliable first: schema.org's JSON-LD,
/// Open Graph and other `meta` tags, microdata and `time`, then what stands in the visible text.
/// Names of agencies, roles, months and tags are data.
@NullMarked
package org.firsthand.clean.metadata;

import org.jspecify.annotations.NullMarked;
