/** Pictures of the record as SVG: where claims stand, who took them from whom, and what happened when. */
@NullMarked
package dev.onrecord.report.picture;

import org.jspecify.annotations.NullMarked;
