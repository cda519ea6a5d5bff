/** The log: commands, entries and the hash chain over them, and how statements are written and read. Sees the file. */
@NullMarked
package dev.onrecord.store.entry;

import org.jspecify.annotations.NullMarked;
