/** What makes claims alike, as far as a machine can tell. Plain Java. */
@NullMarked
package dev.onrecord.domain.likeness;

import org.jspecify.annotations.NullMarked;
