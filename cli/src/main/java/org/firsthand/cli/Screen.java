package org.firsthand.cli;

/// What the launcher found out about the terminal.
///
/// @param progress whether standard error is one, so that progress may be drawn there
/// @param colour whether standard output is one that wants colour
/// @param columns its width in characters, 80 where it is not known
record Screen(boolean progress, boolean colour, int columns) {

    /// Reads the properties that the launcher sets.
    static Screen fromLauncher() {
        return new Screen(
                Boolean.getBoolean("firsthand.progress"),
                Boolean.getBoolean("firsthand.colour"),
                Math.clamp(Integer.getInteger("firsthand.columns", 80), 40, 200));
    }
}
