/// Sentences, words, tags, names and dependency trees of one text.
///
/// CoreNLP stays behind this package: `tokenize,ssplit,pos,lemma` and the three-class name tagger.
/// A dependency tree is made only for the sentences somebody asks for, by
/// [org.firsthand.annotate.syntax.dependency] from CoreNLP's model. The annotators see
/// [org.firsthand.annotate.syntax.Reading] and never CoreNLP.
@NullMarked
package org.firsthand.annotate.syntax;

import org.jspecify.annotations.NullMarked;
