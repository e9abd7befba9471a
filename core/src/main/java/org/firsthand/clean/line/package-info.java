/// Lines of a page, whatever its format: what is furniture, what is a sentence, what is left.
///
/// [org.firsthand.clean.line.LineRules] knows the lines that surround an article on a page (share
/// bars, sponsor lines, credits) from patterns that are data, each with hits and near-misses that
/// the tests run. [org.firsthand.clean.line.Remainder] joins what is kept to the article's text and
/// keeps account of every character that is not.
@NullMarked
package org.firsthand.clean.line;

import org.jspecify.annotations.NullMarked;
