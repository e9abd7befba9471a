package org.firsthand.link.name.mention;

import java.util.Optional;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.article.Evidence;
import org.firsthand.link.name.variant.Sex;
import org.firsthand.link.name.writing.Form;

/// A name at one place.
///
/// @param title the title that stands with it
/// @param sex what its title or, where that tells nothing, its given name tells
public record Mention(
        Evidence evidence, Form form, NameKind kind, Optional<String> title, Sex sex) {}
