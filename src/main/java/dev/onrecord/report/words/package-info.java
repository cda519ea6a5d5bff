/** What the record says, in words that claim no more than it does; plain text, not yet made safe to show. */
@NullMarked
package dev.onrecord.report.words;

import org.jspecify.annotations.NullMarked;
