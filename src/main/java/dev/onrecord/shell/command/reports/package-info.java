/** Summaries and the state of the work. */
@NullMarked
package dev.onrecord.shell.command.reports;

import org.jspecify.annotations.NullMarked;
