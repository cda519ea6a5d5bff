/** Claims into text, Markdown, JSON and CSV: values in, characters out; sees the domain. */
@NullMarked
package dev.onrecord.report;

import org.jspecify.annotations.NullMarked;
