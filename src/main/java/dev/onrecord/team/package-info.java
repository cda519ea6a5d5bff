/**
 * The record of a desk of many: its log in PostgreSQL, of which every console keeps a whole copy in a store. Sees the store
 * and the domain; nothing else knows PostgreSQL.
 */
@NullMarked
package dev.onrecord.team;

import org.jspecify.annotations.NullMarked;
