/** Copies of the files of evidence, kept beside the record. Sees the domain, files and threads. */
@NullMarked
package dev.onrecord.evidence;

import org.jspecify.annotations.NullMarked;
