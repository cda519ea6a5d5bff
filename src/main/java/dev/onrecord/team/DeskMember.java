package dev.onrecord.team;

import dev.onrecord.domain.record.DeskRole;
import dev.onrecord.domain.vocabulary.Term;

/** What a login may do at a desk; each includes the ones before it. */
public enum DeskMember implements Term {
    READER("reader", "reads and exports"),
    CHECKER("checker", "records all but what editors do"),
    EDITOR("editor", "overrides, withdraws, sets the policy, redacts, and takes back what others recorded"),
    OWNER("owner", "says who works here, and keeps the log up to date");

    private final Texts texts;

    DeskMember(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }

    /** Returns the number by which the log knows it. */
    int number() {
        return switch (this) {
            case READER -> 0;
            case CHECKER -> 1;
            case EDITOR -> 2;
            case OWNER -> 3;
        };
    }

    static DeskMember of(int number) {
        for (var member : values()) {
            if (member.number() == number) {
                return member;
            }
        }
        throw new IllegalStateException("no role " + number);
    }

    /** Returns the least member who may record what asks for a role. */
    static DeskMember of(DeskRole role) {
        return switch (role) {
            case CHECKER -> CHECKER;
            case EDITOR -> EDITOR;
            case OWNER -> OWNER;
        };
    }
}
