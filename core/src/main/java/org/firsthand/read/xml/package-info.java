/// The one door for XML: whatever it declares, nothing is fetched and no entity is expanded.
///
/// A document type without an internal subset is passed over (RSS 0.91 has one), one with a subset
/// is refused, since that is where entities are made. Depth is limited while parsing, so that no
/// later step can run out of stack. The tree is JDOM's, because the feed library reads that.
@NullMarked
package org.firsthand.read.xml;

import org.jspecify.annotations.NullMarked;
