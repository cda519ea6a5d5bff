/** Reviewing the queue claim by claim on a terminal. */
@NullMarked
package dev.onrecord.shell.command.review;

import org.jspecify.annotations.NullMarked;
