/** Dates as precise as the news is, how they are read from what people type, and deadlines; sees only the domain. */
@NullMarked
package dev.onrecord.domain.date;

import org.jspecify.annotations.NullMarked;
