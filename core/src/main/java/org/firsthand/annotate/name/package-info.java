/// Names of people, organisations and places, where they stand.
@NullMarked
package org.firsthand.annotate.name;

import org.jspecify.annotations.NullMarked;
