/// Sentences, words, tags, names and dependency trees of one text.
///
/// CoreNLP stays behind this package: `tokenize,ssplit,pos,lemma`, the three-class name tagger, and
/// a dependency parse that is made only for the sentences somebody asks for (architecture: a parse
/// of everything takes three times what all the rest takes). The annotators see
/// [org.firsthand.annotate.syntax.Reading] and never CoreNLP.
@NullMarked
package org.firsthand.annotate.syntax;

import org.jspecify.annotations.NullMarked;
