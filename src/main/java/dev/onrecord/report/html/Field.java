package dev.onrecord.report.html;

import org.jspecify.annotations.Nullable;

/**
 * A value with its name, as a page shows it.
 *
 * @param address where a link leads; null for plain text
 */
public record Field(String name, String value, @Nullable String address) {}
