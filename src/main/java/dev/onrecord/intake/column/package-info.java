/** What the columns of a table are called, what they hold and which fields they are likely to mean; sees the domain. */
@NullMarked
package dev.onrecord.intake.column;

import org.jspecify.annotations.NullMarked;
