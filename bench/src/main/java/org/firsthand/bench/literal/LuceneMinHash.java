package org.firsthand.bench.literal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.FSDirectory;

/// MinHash with locality-sensitive hashing in bands, on a Lucene index: shingles of five words, one
/// smallest hash in each of so many buckets, so many rows that follow one another a band; the
/// articles of most bands in common first.
final class LuceneMinHash implements Contender {

    private static final String ID = "id";
    private static final String BAND = "band";
    private static final int SHINGLE = 5;

    private final Path folder;
    private final int buckets;
    private final int rows;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Analyzer analyzer;
    private IndexSearcher searcher;

    LuceneMinHash(Path folder, int buckets, int rows) throws IOException {
        this.folder = folder;
        this.buckets = buckets;
        this.rows = rows;
        this.directory = FSDirectory.open(folder);
        this.analyzer = new Shingles(buckets);
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256));
        writer.commit();
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /// Text to its smallest hashes.
    private static final class Shingles extends Analyzer {

        private final int buckets;

        Shingles(int buckets) {
            this.buckets = buckets;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            ShingleFilter shingles =
                    new ShingleFilter(new LowerCaseFilter(words), SHINGLE, SHINGLE);
            shingles.setOutputUnigrams(false);
            return new TokenStreamComponents(
                    words, new MinHashFilter(shingles, 1, buckets, 1, true));
        }
    }

    @Override
    public String name() {
        return "Lucene MinHash, " + buckets + " hashes, " + rows + " a band";
    }

    private List<String> bands(String text) throws IOException {
        List<String> hashes = new ArrayList<>(buckets);
        try (TokenStream stream = analyzer.tokenStream(BAND, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(term.toString());
            }
            stream.end();
        }
        List<String> bands = new ArrayList<>();
        for (int i = 0; i + rows <= hashes.size(); i += rows) {
            bands.add((rows > 1 ? i + ":" : "") + String.join("", hashes.subList(i, i + rows)));
        }
        return bands;
    }

    @Override
    public void add(String id, String text) throws IOException {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        for (String band : bands(text)) {
            document.add(new StringField(BAND, band, Field.Store.NO));
        }
        writer.addDocument(document);
    }

    @Override
    public void finish() throws IOException {
        writer.commit();
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(new BooleanSimilarity());
    }

    @Override
    public List<String> find(String text, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        bands(text).stream()
                .distinct()
                .forEach(
                        band ->
                                query.add(
                                        new TermQuery(new Term(BAND, band)),
                                        BooleanClause.Occur.SHOULD));
        List<String> ids = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query.build(), most).scoreDocs) {
            ids.add(searcher.storedFields().document(found.doc).get(ID));
        }
        return ids;
    }

    @Override
    public long bytes() throws IOException {
        return Folders.bytes(folder);
    }

    @Override
    public void close() throws IOException {
        searcher.getIndexReader().close();
        writer.close();
        directory.close();
        Folders.delete(folder);
    }
}
