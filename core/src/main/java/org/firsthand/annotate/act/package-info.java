/// Demands, requests, offers, promises and what else is done by saying it.
@NullMarked
package org.firsthand.annotate.act;

import org.jspecify.annotations.NullMarked;
