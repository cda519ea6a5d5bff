/** Bytes of files into characters, strictly; sees nothing else of ours. */
@NullMarked
package dev.onrecord.intake.text;

import org.jspecify.annotations.NullMarked;
