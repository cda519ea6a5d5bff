/** The record: whatever is recorded, replayed, read or checked comes through this package. Sees all packages below it. */
@NullMarked
package dev.onrecord.store;

import org.jspecify.annotations.NullMarked;
