/** The user's files: which may be read and which written, and what comes through a pipe. Sees the domain. */
@NullMarked
package dev.onrecord.file;

import org.jspecify.annotations.NullMarked;
