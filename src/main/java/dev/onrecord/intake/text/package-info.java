/** Decodes bytes of files into characters, strictly; sees no other package. */
@NullMarked
package dev.onrecord.intake.text;

import org.jspecify.annotations.NullMarked;
