package dev.onrecord.domain.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a second person has to do with the verdict of a claim.
 *
 * @param proposal the verdict that somebody proposed last; null for none, and once it stands
 * @param voidedBy what made the proposal void, so that it has to be given again: another text, or evidence that came
 *     since; null while it waits for a second person
 * @param second the entry by which another person stood by the verdict that stands; null where that needed nobody
 */
public record FourEyes(
        @Nullable Entry<Proposed> proposal,
        @Nullable Entry<?> voidedBy,
        @Nullable Entry<Seconded> second) {

    /** What holds of a claim that nobody proposed a verdict for. */
    static final FourEyes NONE = new FourEyes(null, null, null);

    /** Returns the proposed verdict that waits for a second person. */
    public Optional<Entry<Proposed>> waiting() {
        return voidedBy == null ? Optional.ofNullable(proposal) : Optional.empty();
    }

    /** Returns the proposed verdict that no longer holds. */
    public Optional<Entry<Proposed>> voided() {
        return voidedBy == null ? Optional.empty() : Optional.ofNullable(proposal);
    }

    FourEyes proposed(Entry<Proposed> entry) {
        return new FourEyes(entry, null, second);
    }

    /** Returns what holds once something is said that the proposal could not rest on. */
    FourEyes voided(Entry<?> by) {
        return waiting().isPresent() ? new FourEyes(proposal, by, second) : this;
    }

    FourEyes seconded(Entry<Seconded> by) {
        return new FourEyes(null, null, by);
    }
}
