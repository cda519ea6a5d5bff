package dev.onrecord.shell.desk;

import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a query or an expectation can ask of the confidence: one of its levels, or that there is none. */
public enum WantedConfidence implements Term {
    /** No level was given. */
    UNRATED(null),
    /** The lowest level. */
    LOW(Confidence.LOW),
    /** The level between. */
    MODERATE(Confidence.MODERATE),
    /** The highest level. */
    HIGH(Confidence.HIGH);

    private final @Nullable Confidence level;

    WantedConfidence(@Nullable Confidence level) {
        this.level = level;
    }

    /** Returns the level; empty for none. */
    public Optional<Confidence> confidence() {
        return Optional.ofNullable(level);
    }

    @Override
    public Texts texts() {
        return level == null ? new Texts("unrated", "the desk has not said") : level.texts();
    }
}
