package org.firsthand.tell.dossier;

/// What a person decided.
public record CorrectionView(String id, String kind, String subject, String by, String at) {}
