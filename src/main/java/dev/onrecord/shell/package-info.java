/** The console: how it starts, runs commands, prompts and turns failures into corrections; sees every package. */
@NullMarked
package dev.onrecord.shell;

import org.jspecify.annotations.NullMarked;
