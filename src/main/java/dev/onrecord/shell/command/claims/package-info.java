/** Adding, changing, finding and listing claims. */
@NullMarked
package dev.onrecord.shell.command.claims;

import org.jspecify.annotations.NullMarked;
