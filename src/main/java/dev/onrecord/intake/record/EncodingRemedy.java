package dev.onrecord.intake.record;

import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.text.UndecodableException;

/** What is said of bytes that are no characters, and what to do about them. */
public final class EncodingRemedy {

    private EncodingRemedy() {}

    /** Returns what is wrong. */
    public static String message(UndecodableException undecodable) {
        return undecodable.getMessage()
                + (undecodable.isMixed() ? ", though others of the file are; two encodings are mixed in it" : "");
    }

    /** Returns the encoding to name, or where to mend the file. */
    public static Remedy of(UndecodableException undecodable) {
        var fitting = undecodable.fitting();
        if (undecodable.isMixed()) {
            return new Remedy.Words("write line " + undecodable.line() + " anew, and save the file as UTF-8");
        }
        return fitting == null ? new Remedy.Words("save the file as UTF-8") : new Remedy.NameEncoding(fitting);
    }
}
