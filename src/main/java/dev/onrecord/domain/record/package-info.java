/** What the record holds: entries, the statements they make, and the claims that follow from them. */
@NullMarked
package dev.onrecord.domain.record;

import org.jspecify.annotations.NullMarked;
