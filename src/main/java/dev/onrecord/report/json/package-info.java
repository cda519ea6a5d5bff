/** Claims as JSON: the published fields, apart from the names of the domain, and what writes them as a stream. */
@NullMarked
package dev.onrecord.report.json;

import org.jspecify.annotations.NullMarked;
