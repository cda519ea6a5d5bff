/** Tables that follow from the log and make lists and counts fast. Sees {@code entry} and {@code sqlite}. */
@NullMarked
package dev.onrecord.store.projection;

import org.jspecify.annotations.NullMarked;
