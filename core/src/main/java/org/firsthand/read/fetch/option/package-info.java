/// What a user may set of fetching: limits, manners, who asks.
@NullMarked
package org.firsthand.read.fetch.option;

import org.jspecify.annotations.NullMarked;
