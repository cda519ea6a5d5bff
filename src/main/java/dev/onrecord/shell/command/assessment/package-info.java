/** Rating claims and concluding on them. */
@NullMarked
package dev.onrecord.shell.command.assessment;

import org.jspecify.annotations.NullMarked;
