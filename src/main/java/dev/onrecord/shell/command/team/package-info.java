/** The commands on the record of a desk of many: its making, its people, its copies. */
@NullMarked
package dev.onrecord.shell.command.team;

import org.jspecify.annotations.NullMarked;
