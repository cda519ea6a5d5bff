/** Lists of claims in each format that a query can ask for. */
@NullMarked
package dev.onrecord.report.list;

import org.jspecify.annotations.NullMarked;
