package dev.onrecord.report.json;

import dev.onrecord.domain.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** The texts of values that may be missing. */
final class OptionalText {

    private OptionalText() {}

    static @Nullable String of(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable String of(@Nullable Term term) {
        return term == null ? null : term.published();
    }
}
