package org.firsthand.collate.figure;

import org.firsthand.annotate.finding.Figure;
import org.firsthand.article.ArticleId;

/// A figure of one article.
public record FigureRef(ArticleId article, Figure figure) {}
