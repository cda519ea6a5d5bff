package dev.onrecord.shell.desk;

import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The confidence that a query or an expectation asks for: a level, or none. */
public enum WantedConfidence implements Term {
    /** Not rated yet. */
    UNRATED(null),
    LOW(Confidence.LOW),
    MODERATE(Confidence.MODERATE),
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
        return level == null ? new Texts("unrated", "the desk has not rated it yet") : level.texts();
    }
}
