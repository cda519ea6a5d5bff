/** The index of terms and points by which similar claims are found. Sees queries, projections, the log and the file. */
@NullMarked
package dev.onrecord.store.match;

import org.jspecify.annotations.NullMarked;
