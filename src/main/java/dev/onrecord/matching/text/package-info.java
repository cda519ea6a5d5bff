/** Texts in any script as a search for likeness sees them: words, terms and short runs of characters. Sees nothing. */
@NullMarked
package dev.onrecord.matching.text;

import org.jspecify.annotations.NullMarked;
