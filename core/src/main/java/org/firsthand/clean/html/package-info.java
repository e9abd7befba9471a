/// HTML to main text.
///
/// In: a parsed page. [org.firsthand.clean.html.VisibleText] writes down what a reader sees, one
/// block a line; [org.firsthand.clean.html.Hints] says what an element's tag and names promise;
/// [org.firsthand.clean.html.MainText] finds the element that holds the article and what in it is
/// furniture. [org.firsthand.clean.html.Cutter] then judges each block by its own words,
/// [org.firsthand.clean.html.LinkLists], [org.firsthand.clean.html.Captions] and
/// [org.firsthand.clean.html.Repeats] by the blocks beside it, and
/// [org.firsthand.clean.html.Islands] by what parts it from the article. Out: the parts of the
/// visible text that stay, and why the others go.
///
/// Method: every block has a weight, above zero where it reads as prose and below where it is full
/// of links or stands in furniture; the article is the element with the largest sum. This is
/// maximum subsequence segmentation (Pasternack and Roth, WWW 2009) with the tree's elements as the
/// only subsequences, and block features after Kohlschütter et al. (WSDM 2010). No tree is walked
/// by recursion, so that no nesting is too deep.
@NullMarked
package org.firsthand.clean.html;

import org.jspecify.annotations.NullMarked;
