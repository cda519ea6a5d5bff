/** The desk at which one person works: who acts and when, the story in use, and what typed names and claims mean. */
@NullMarked
package dev.onrecord.shell.desk;

import org.jspecify.annotations.NullMarked;
