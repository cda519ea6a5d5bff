/** The SQLite file of a store: opening, migrations, the connection, copies and failures. Sees no other room. */
@NullMarked
package dev.onrecord.store.sqlite;

import org.jspecify.annotations.NullMarked;
