/** The SQLite file under a store: opening, migrations, transactions' connection, copies, failures. Sees no other room. */
@NullMarked
package dev.onrecord.store.sqlite;

import org.jspecify.annotations.NullMarked;
