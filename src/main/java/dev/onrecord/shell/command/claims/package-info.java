/** Bringing claims in and looking at them. */
@NullMarked
package dev.onrecord.shell.command.claims;

import org.jspecify.annotations.NullMarked;
