/** The ways to start: one command, a command file, piped input or the console; failures and exit codes. */
@NullMarked
package dev.onrecord.shell.run;

import org.jspecify.annotations.NullMarked;
