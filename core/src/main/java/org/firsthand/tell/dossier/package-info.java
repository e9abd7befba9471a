/// The document `dossier.json` as records: component names in camel case are its field names in
/// snake case. Every finding carries at least one span.
@NullMarked
package org.firsthand.tell.dossier;

import org.jspecify.annotations.NullMarked;
