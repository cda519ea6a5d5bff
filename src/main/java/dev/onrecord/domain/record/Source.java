package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as the desk knows it.
 *
 * @param name as first given
 * @param kind null until said
 * @param reliability null until graded, which is not the same as {@code F}
 * @param because what the grade rests on; null without a grade
 * @param url null without one
 * @param unresolved whether it stands for somebody whom the desk has not identified
 * @param history what was said of it, oldest first; empty for a source that was only cited
 */
public record Source(
        String name,
        @Nullable SourceKind kind,
        @Nullable Reliability reliability,
        @Nullable String because,
        @Nullable String url,
        boolean unresolved,
        List<Entry<SourceDescribed>> history) {

    /** Copies the history. */
    public Source {
        history = List.copyOf(history);
    }

    /** Returns a source of which nothing is known but the name. */
    public static Source named(String name) {
        return new Source(name, null, null, null, null, false, List.of());
    }
}
