/** Reads JSON and one JSON object a line into raw records; sees their package, the domain and the text. */
@NullMarked
package dev.onrecord.intake.json;

import org.jspecify.annotations.NullMarked;
