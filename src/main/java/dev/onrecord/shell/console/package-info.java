/** The console on a terminal: prompt, line editing, completion and history. */
@NullMarked
package dev.onrecord.shell.console;

import org.jspecify.annotations.NullMarked;
