/** Claims told at length, in whatever a document can be written as. */
@NullMarked
package dev.onrecord.report.document;

import org.jspecify.annotations.NullMarked;
