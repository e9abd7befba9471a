package org.firsthand.tell.dossier;

import java.util.List;

/// What Firsthand says about a pile of articles.
///
/// It holds no clock time, so that two runs over the same input can be compared byte by byte.
public record Dossier(
        ProgramView firsthand,
        List<ArticleView> articles,
        List<RejectedView> rejected,
        List<NoteView> notes,
        List<StoryView> stories,
        List<ThreadView> threads,
        List<SourceView> sources,
        List<DerivationView> derivations,
        List<RelationView> relations,
        List<SentenceOriginView> sentenceOrigins,
        List<AttributionView> attributions,
        List<QuotationView> quotations,
        List<QuotationVariantView> quotationVariants,
        List<FigureView> figures,
        List<FigureGroupView> figureGroups,
        List<RateView> rates,
        List<EntityView> entities,
        List<TimeView> times,
        List<HappeningView> timeline,
        List<SpeechActView> speechActs,
        List<StatementView> statements,
        List<NamingView> naming,
        List<CorrectionView> corrections) {}
