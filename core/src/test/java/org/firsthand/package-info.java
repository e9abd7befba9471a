/// What the tests of all packages share.
@NullMarked
package org.firsthand;

import org.jspecify.annotations.NullMarked;
