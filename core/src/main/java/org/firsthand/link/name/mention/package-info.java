/// Where names stand: in the text, the byline, the credits of pictures and a title that cleaning
/// took out.
@NullMarked
package org.firsthand.link.name.mention;

import org.jspecify.annotations.NullMarked;
