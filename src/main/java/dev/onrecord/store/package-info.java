/** The record in one SQLite file: entries, hash chain, projections, queries and migrations; sees the domain. */
@NullMarked
package dev.onrecord.store;

import org.jspecify.annotations.NullMarked;
