package dev.onrecord.shell.console.completion;

import org.jline.reader.Candidate;
import org.jspecify.annotations.Nullable;

/** A candidate as it is written in the command, which still knows what it reads as. */
final class Offered extends Candidate {

    private final String plain;

    Offered(String written, String plain, String shown, @Nullable String group, boolean complete, int place) {
        super(written, shown, group, null, null, null, complete, place);
        this.plain = plain;
    }

    /** Returns the value without quotes and escapes. */
    String plain() {
        return plain;
    }
}
