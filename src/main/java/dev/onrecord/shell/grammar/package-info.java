/** The one grammar of commands that prompt, script, piped input and one-shot arguments share; sees the domain. */
@NullMarked
package dev.onrecord.shell.grammar;

import org.jspecify.annotations.NullMarked;
