package org.firsthand.tell.dossier;

import java.util.Map;

/// Which program made the document, and with which settings that change results.
public record ProgramView(String version, Map<String, String> settings) {}
