/** The log: commands, entries, the hash chain over them, and statements as JSON. Sees {@code sqlite}. */
@NullMarked
package dev.onrecord.store.entry;

import org.jspecify.annotations.NullMarked;
