/** What a command of the console is, what every changing one has in common, and the list of all of them. */
@NullMarked
package dev.onrecord.shell.command;

import org.jspecify.annotations.NullMarked;
