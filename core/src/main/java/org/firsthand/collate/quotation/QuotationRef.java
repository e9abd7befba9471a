package org.firsthand.collate.quotation;

import org.firsthand.article.ArticleId;

/// A quotation of one article.
///
/// @param index its number in the article's list of quotations
public record QuotationRef(ArticleId article, int index) {}
