/// What goes through the reading of a pile: an input in, its items out.
///
/// An [org.firsthand.read.input.Input] is bytes with what is known of them, wherever they came
/// from: a file, standard input, an answer over HTTP, a record of a crawl, a member of an archive.
/// A [org.firsthand.read.input.Container] knows one format that holds many articles and gives its
/// [org.firsthand.read.input.Item]s one after another; [org.firsthand.read.input.Limits] say how
/// much of that is borne. The formats know these records and not each other.
@NullMarked
package org.firsthand.read.input;

import org.jspecify.annotations.NullMarked;
