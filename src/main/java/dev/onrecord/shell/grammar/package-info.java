/** The one grammar of commands that prompt, script, piped input and one-shot arguments share; sees the domain, and what of a text can be shown. */
@NullMarked
package dev.onrecord.shell.grammar;

import org.jspecify.annotations.NullMarked;
