/** The desk at which one person works: who acts, what the session remembers, and what queries and typed names mean. */
@NullMarked
package dev.onrecord.shell.desk;

import org.jspecify.annotations.NullMarked;
