/** What a command of the console is, and what those that list or change have in common. */
@NullMarked
package dev.onrecord.shell.command;

import org.jspecify.annotations.NullMarked;
