/// Joins mentions into clusters, each one entity so far: only those that share a key are compared,
/// the fullest names go first, and nothing is joined against a contradiction.
///
/// In: [org.firsthand.link.name.mention.Mention]s. Out: [org.firsthand.link.name.join.Cluster]s.
/// The level (article, story, thread, pile) says how good the evidence must be.
@NullMarked
package org.firsthand.link.name.join;

import org.jspecify.annotations.NullMarked;
