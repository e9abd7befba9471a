/// Runs the stages over a pile, shows progress, and lets no single article stop the rest.
@NullMarked
package org.firsthand.pipeline;

import org.jspecify.annotations.NullMarked;
