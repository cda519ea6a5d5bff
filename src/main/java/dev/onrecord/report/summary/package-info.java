/** Verification summaries: what leaves the desk to be published, filed and read by machines. */
@NullMarked
package dev.onrecord.report.summary;

import org.jspecify.annotations.NullMarked;
