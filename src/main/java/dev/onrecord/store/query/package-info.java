/** Finds claims, names and due items. Sees {@code projection}, {@code entry} and {@code sqlite}. */
@NullMarked
package dev.onrecord.store.query;

import org.jspecify.annotations.NullMarked;
