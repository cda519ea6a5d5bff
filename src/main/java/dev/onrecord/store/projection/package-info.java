/** What is kept of claims so that lists and counts are quick; it follows from the log. Sees the log and the file. */
@NullMarked
package dev.onrecord.store.projection;

import org.jspecify.annotations.NullMarked;
