/// Tests of attributions, quotations, speakers and named sources, on invented sentences.
@NullMarked
package org.firsthand.annotate.attribution;

import org.jspecify.annotations.NullMarked;
