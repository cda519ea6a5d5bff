/** The index of terms and points that finds similar claims. Sees {@code query} and the rooms below it. */
@NullMarked
package dev.onrecord.store.match;

import org.jspecify.annotations.NullMarked;
