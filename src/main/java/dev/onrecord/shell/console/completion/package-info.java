/** What Tab offers: where in a command the cursor is, what fits there, and how it is written. */
@NullMarked
package dev.onrecord.shell.console.completion;

import org.jspecify.annotations.NullMarked;
