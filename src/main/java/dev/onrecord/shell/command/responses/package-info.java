/** Asking parties and putting their answers on the record. */
@NullMarked
package dev.onrecord.shell.command.responses;

import org.jspecify.annotations.NullMarked;
