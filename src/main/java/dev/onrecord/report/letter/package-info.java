/** Letters to the parties that claims are about. */
@NullMarked
package dev.onrecord.report.letter;

import org.jspecify.annotations.NullMarked;
