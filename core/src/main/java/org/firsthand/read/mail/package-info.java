/// Mail: newsletters saved as `.eml`, and pages saved as `.mht` (RFC 5322, 2045, 2557), by mime4j.
///
/// The first part that is HTML is the article, else the first that is plain text. Subject, date and
/// sender's name are stated facts; attachments are left alone.
@NullMarked
package org.firsthand.read.mail;

import org.jspecify.annotations.NullMarked;
