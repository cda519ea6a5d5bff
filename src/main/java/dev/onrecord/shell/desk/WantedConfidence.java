package dev.onrecord.shell.desk;

import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a query can ask of the confidence: one of its levels, or that there is none. */
enum WantedConfidence implements Term {
    UNRATED(null),
    LOW(Confidence.LOW),
    MODERATE(Confidence.MODERATE),
    HIGH(Confidence.HIGH);

    private final @Nullable Confidence level;

    WantedConfidence(@Nullable Confidence level) {
        this.level = level;
    }

    Optional<Confidence> confidence() {
        return Optional.ofNullable(level);
    }

    @Override
    public String published() {
        return level == null ? "unrated" : level.published();
    }

    @Override
    public String description() {
        return level == null ? "the desk has not said" : level.description();
    }
}
