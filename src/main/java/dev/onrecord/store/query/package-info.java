/** Finds claims, names and deadlines by what is kept of them. Sees projections, the log and the file. */
@NullMarked
package dev.onrecord.store.query;

import org.jspecify.annotations.NullMarked;
