package org.firsthand.tell.tellings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.SentenceOriginView;
import org.firsthand.tell.dossier.StoryView;

/// Puts the tellings of a story under their origins and gives each its letter.
final class OriginGroups {

    private final Map<String, ArticleView> articles = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<SentenceOriginView>> sentences = new HashMap<>();

    OriginGroups(Dossier dossier) {
        for (ArticleView article : dossier.articles()) {
            numbers.put(article.id(), numbers.size());
            articles.put(article.id(), article);
        }
        for (SentenceOriginView sentence : dossier.sentenceOrigins()) {
            sentences.computeIfAbsent(sentence.article(), id -> new ArrayList<>()).add(sentence);
        }
    }

    private record Draft(StoryView.NodeView node, List<ArticleView> articles) {
        long start() {
            return articles.stream().mapToLong(OriginGroups::start).min().orElse(Long.MAX_VALUE);
        }
    }

    List<OriginGroup> of(StoryView story) {
        TreeSet<String> left = new TreeSet<>(story.articles());
        left.removeIf(id -> !articles.containsKey(id));
        List<Draft> drafts = new ArrayList<>();
        for (StoryView.NodeView node : story.origins().nodes()) {
            List<String> own = node.articles().stream().filter(left::remove).sorted().toList();
            if (!own.isEmpty()) {
                drafts.add(draft(node, own));
            }
        }
        for (String id : left) {
            var none = new StoryView.NodeView("", "article", "", List.of(id), List.of());
            drafts.add(draft(none, List.of(id)));
        }
        drafts.sort(
                Comparator.comparingLong(Draft::start)
                        .thenComparing(draft -> draft.node().id())
                        .thenComparing(draft -> draft.articles().getFirst().id()));
        Map<String, Integer> names = new HashMap<>();
        List<OriginGroup> groups = new ArrayList<>();
        int letter = 0;
        for (Draft draft : drafts) {
            List<Telling> tellings = new ArrayList<>();
            for (ArticleView article : draft.articles()) {
                tellings.add(telling(article, letter++, groups.size(), names));
            }
            StoryView.NodeView node = draft.node();
            String name = node.name().isEmpty() ? tellings.getFirst().name() : node.name();
            groups.add(
                    new OriginGroup(
                            groups.size(),
                            node.id(),
                            name,
                            node.kind().equals("unseen"),
                            node.evidence(),
                            tellings));
        }
        return List.copyOf(groups);
    }

    private Draft draft(StoryView.NodeView node, List<String> ids) {
        List<ArticleView> own = new ArrayList<>();
        ids.forEach(id -> own.add(evidenceOf(id)));
        own.sort(Comparator.comparingLong(OriginGroups::start).thenComparing(ArticleView::id));
        return new Draft(node, own);
    }

    private ArticleView evidenceOf(String id) {
        ArticleView article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("the dossier names an unknown article: " + id);
        }
        return article;
    }

    private static long start(ArticleView article) {
        return PublishedTime.of(article.published())
                .stretch()
                .map(PublishedTime.Stretch::start)
                .orElse(Long.MAX_VALUE);
    }

    private Telling telling(
            ArticleView article, int letter, int group, Map<String, Integer> names) {
        List<SentenceOriginView> origins = sentences.getOrDefault(article.id(), List.of());
        String outlet = article.outlet().or(article::publisher).orElse(article.id());
        int count = names.merge(outlet, 1, Integer::sum);
        String carrying =
                article.carried() && article.publisher().isPresent()
                        ? ", carrying " + article.publisher().get()
                        : "";
        return new Telling(
                article.id(),
                siglum(letter),
                numbers.getOrDefault(article.id(), 0),
                (count > 1 ? outlet + " (" + count + ")" : outlet) + carrying,
                article.title().orElse(""),
                article.url().filter(OriginGroups::opens).orElse(""),
                article.file().orElse(""),
                PublishedTime.of(article.published()),
                group,
                Share.of(origins, article.text().length()),
                !origins.isEmpty());
    }

    private static boolean opens(String url) {
        String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
        return start.equals("https://") || start.startsWith("http://");
    }

    /// A, B, ... Z, AA, AB: bijective base 26.
    static String siglum(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
