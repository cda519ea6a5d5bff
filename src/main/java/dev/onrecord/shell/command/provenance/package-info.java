/** Where claims come from and what backs them. */
@NullMarked
package dev.onrecord.shell.command.provenance;

import org.jspecify.annotations.NullMarked;
