package org.firsthand.article;

import java.util.Optional;

/// Another page of the same article: the print or AMP view, the address with tracking parameters,
/// or the same page read twice.
///
/// @param id the id that the page would have had by itself
/// @param why what makes it the same article, in words of Firsthand's own
public record Copy(ArticleId id, Optional<String> file, Optional<String> url, String why) {}
