/** The console itself: stories, scripts, help and the store. */
@NullMarked
package dev.onrecord.shell.command.session;

import org.jspecify.annotations.NullMarked;
