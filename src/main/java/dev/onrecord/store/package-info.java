/** The door to the record: what is recorded, replayed and checked goes through here. Sees all rooms below it. */
@NullMarked
package dev.onrecord.store;

import org.jspecify.annotations.NullMarked;
