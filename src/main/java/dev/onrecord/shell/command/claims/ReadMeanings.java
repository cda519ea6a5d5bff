package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.English;
import dev.onrecord.matching.Meanings;
import dev.onrecord.shell.command.Call;
import java.util.Optional;

/** Brings the meanings of claims up to date, as far as a query can wait. */
final class ReadMeanings {

    /** How many claims a query reads unasked, which takes a few seconds. */
    private static final long MOST_UNASKED = 500;

    private static final long TOLD = 200;

    private ReadMeanings() {}

    /**
     * Returns the meanings of the claims; empty without a language model, or with a note where it is unusable.
     *
     * @param all whether to read all claims first
     */
    static Optional<Meanings> of(Call call, boolean all) {
        try {
            var meanings = call.desk().meanings();
            meanings.ifPresent(found -> catchUp(found, all, call));
            return meanings;
        } catch (IllegalStateException unusable) {
            call.output().note(String.valueOf(unusable.getMessage()));
            return Optional.empty();
        }
    }

    private static void catchUp(Meanings meanings, boolean all, Call call) {
        var output = call.output();
        long pending = meanings.pending();
        if (pending == 0) {
            return;
        }
        if (call.store().isReadOnly()) {
            output.note(English.count(pending, "claim is", "claims are")
                    + " compared by words alone: the store is read-only");
            return;
        }
        meanings.catchUp(all ? Long.MAX_VALUE : MOST_UNASKED, done -> {
            if (output.isWatched() && pending > TOLD) {
                output.showStatus("reading meanings: " + done + " of " + pending);
            }
        });
        output.showStatus("");
        var left = meanings.pending();
        if (left > 0) {
            output.note(English.count(left, "claim is", "claims are")
                    + " compared by words alone so far; similar --read-all reads their meanings too");
        }
    }
}
