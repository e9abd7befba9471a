/// The command line: arguments in, a folder and a short summary out.
///
/// Everything that touches the terminal, the exit code or the machine's cores is here and nowhere
/// else. People read standard output, programs ask for `--json`; progress and complaints go to
/// standard error.
@NullMarked
package org.firsthand.cli;

import org.jspecify.annotations.NullMarked;
