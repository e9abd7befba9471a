/// Demands, requests, offers, promises and what else is done by saying it.
///
/// In: a reading of one article with its attributions and times. Out: its
/// [org.firsthand.annotate.finding.SpeechAct]s in order of place. A trigger word (`triggers.tsv`)
/// with a complement makes an act: its subject is who, its object or a phrase is to whom, its
/// clause or object is what, after the frames of FrameNet's Request, Commitment and Agree_or_refuse
/// (Ruppenhofer et al. 2016) read off Universal Dependencies. Beside them stand lists
/// (`ListedActs`), modal words inside reported speech (`ModalActs`), conditions and steps to come.
/// Only sentences that hold a trigger are parsed. What nobody is said to ask is no act: a writer's
/// own "should" is left out.
@NullMarked
package org.firsthand.annotate.act;

import org.jspecify.annotations.NullMarked;
