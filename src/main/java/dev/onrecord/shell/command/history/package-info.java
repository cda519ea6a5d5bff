/** What was recorded, and taking it back. */
@NullMarked
package dev.onrecord.shell.command.history;

import org.jspecify.annotations.NullMarked;
