/** The attribution of one claim as a tree, as JSON or as a graph for other programs. */
@NullMarked
package dev.onrecord.report.trace;

import org.jspecify.annotations.NullMarked;
