/** Summaries as one web page that needs nothing besides itself. */
@NullMarked
package dev.onrecord.report.html;

import org.jspecify.annotations.NullMarked;
