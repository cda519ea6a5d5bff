/** Reads CSV and TSV into raw records; sees their package, the domain and the text. */
@NullMarked
package dev.onrecord.intake.table;

import org.jspecify.annotations.NullMarked;
