package dev.onrecord.report.letter;

import dev.onrecord.domain.vocabulary.Term;

/** The formats of a letter. */
public enum LetterFormat implements Term {
    TEXT("text", "the letter, to be pasted into a mail"),
    EML("eml", "a draft that mail programs open (RFC 5322)");

    private final Texts texts;

    LetterFormat(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
