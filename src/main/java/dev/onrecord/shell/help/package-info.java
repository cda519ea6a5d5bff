/** What help says: of a command, of all of them, and of the topics behind them. */
@NullMarked
package dev.onrecord.shell.help;

import org.jspecify.annotations.NullMarked;
