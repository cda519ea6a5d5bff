/** What leaves the console. */
@NullMarked
package dev.onrecord.shell.command.reports;

import org.jspecify.annotations.NullMarked;
