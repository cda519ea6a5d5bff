package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.English;
import dev.onrecord.shell.command.Call;

/** Brings the index of similar claims up to date, and reports progress where that takes long. */
final class MatchProgress {

    private static final long MANY = 20_000;

    private MatchProgress() {}

    static void catchUp(Call call) {
        var similar = call.desk().similar();
        long unread = similar.unread();
        if (unread == 0) {
            return;
        }
        if (call.store().isReadOnly()) {
            call.output()
                    .note(English.count(unread, "claim is", "claims are")
                            + " not compared: they were not read before, and the store is read-only");
            return;
        }
        if (unread > MANY) {
            call.output().progress("reading " + unread + " claims once, to find similar ones faster");
        }
        similar.catchUp(done -> {
            if (done % MANY == 0 && done < unread) {
                call.output().progress("read " + done + " of " + unread);
            }
        });
    }
}
