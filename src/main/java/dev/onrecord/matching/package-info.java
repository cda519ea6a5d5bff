/** Finds the claims that are like a text: by words and characters, and by meaning where a model for that is installed. */
@NullMarked
package dev.onrecord.matching;

import org.jspecify.annotations.NullMarked;
