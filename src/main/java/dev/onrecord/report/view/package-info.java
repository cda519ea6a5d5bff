/** What the console shows of the record besides lists of claims: cards, logs, tables and the status. */
@NullMarked
package dev.onrecord.report.view;

import org.jspecify.annotations.NullMarked;
