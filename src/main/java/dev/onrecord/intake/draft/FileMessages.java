package dev.onrecord.intake.draft;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.text.Characters;
import org.jspecify.annotations.Nullable;

/** Rewords messages of the domain for somebody who mends a file instead of typing a command. */
public final class FileMessages {

    private static final int LONGEST = 300;

    private FileMessages() {}

    /** Returns what a value may be, to go after the message; empty where that is not known. */
    static String expected(OnRecordException refusal) {
        return refusal.hint()
                .filter(hint -> hint.startsWith("one of ") || hint.startsWith("write "))
                .map(hint -> ", expected " + hint.replaceFirst("^write ", ""))
                .orElse("");
    }

    /** Returns advice: the word that was probably meant, or what the domain says. */
    static @Nullable Remedy remedy(OnRecordException refusal) {
        return refusal.suggestion()
                .<Remedy>map(word -> new Remedy.Words("did you mean \"" + word + "\"?"))
                .or(() -> refusal.remedy().filter(remedy -> expected(refusal).isEmpty()))
                .orElse(null);
    }

    /** Returns a message cut where it quotes a very long value. */
    public static String shown(String message) {
        return Characters.cut(message, LONGEST);
    }
}
