/** How names and words are compared, in any script. Sees nothing. */
@NullMarked
package dev.onrecord.domain.text;

import org.jspecify.annotations.NullMarked;
