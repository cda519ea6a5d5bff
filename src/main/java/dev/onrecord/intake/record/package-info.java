/** Raw records of a file with the places where they stand; sees the domain and the text. */
@NullMarked
package dev.onrecord.intake.record;

import org.jspecify.annotations.NullMarked;
