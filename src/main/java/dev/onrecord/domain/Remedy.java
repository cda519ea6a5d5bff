package dev.onrecord.domain;

import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A way out of a failure, a defect or a blocker. Only the shell knows how it is written as a command. */
public sealed interface Remedy {

    /** Returns the text that the writer's method for this kind makes of it. */
    String writtenBy(RemedyWriter writer);

    /** Advice in words, for which there is no command. */
    record Words(String text) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return text;
        }
    }

    /** The desk says how confident it is. */
    record Rate(ClaimId claim, Confidence level) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** Somebody who carried a claim is named. */
    record NameSource(ClaimId claim) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** It is said from whom a source took a claim. */
    record TraceSource(ClaimId claim, String source) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A source gets a grade. */
    record GradeSource(String source) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A piece of evidence is added. */
    record AddEvidence(ClaimId claim, Stance stance) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A piece of evidence gets a grade. */
    record GradeEvidence(ClaimId claim, String title, Stance stance) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** The file of a piece of evidence is taken as it is now. */
    record TakeFile(ClaimId claim, String title, Stance stance, String file) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** Another person stands by a proposed verdict. */
    record Second(ClaimId claim) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** An entry is taken back. */
    record Retract(EntryId entry) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** The desk gives a verdict again, in spite of what stands in its way. */
    record StandBy(ClaimId claim, Verdict verdict) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** The desk takes a verdict back. */
    record Reopen(ClaimId claim) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A claim leaves the queue. */
    record Withdraw(ClaimId claim) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A party that the record does not know becomes one whose answer a claim calls for. */
    record NameParty(ClaimId claim, String party) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A source that the record does not know is described. */
    record DescribeSource(String source) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A party is asked. */
    record AskParty(ClaimId claim, String party) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A party gets time to answer. */
    record Extend(ClaimId claim, String party) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** The desk does without the answer of a party. */
    record Waive(ClaimId claim, String party) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** The answer of a party, or its silence, goes on the record. */
    record RecordResponse(ResponseKind kind, ClaimId claim, String party) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A question, an answer or a verdict is carried over to the present wording of a claim. */
    record Confirm(ClaimId claim, EntryId entry) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** The desk looks at what stands before a claim. */
    record LookInto(ClaimId claim) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** The log of a desk is made, or brought up to date, by its owner. */
    record MakeDesk(String address) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /**
     * Somebody is let in at a desk by its owner.
     *
     * @param login whom the server knows by it, or should
     */
    record LetIn(String login, Login is) implements Remedy {

        /** Whether the server knows the login. */
        public enum Login {
            /** The server knows it. */
            THERE,
            /** It has to be made. */
            TO_BE_MADE
        }

        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** The good records of a load are kept without the bad ones. */
    record SkipInvalid(long good) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /**
     * It is said what an unknown field of a file means.
     *
     * @param name the field as the file names it
     * @param nearest the field that is probably meant; null where none is near
     */
    record MapField(String name, @Nullable String nearest) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** The encoding of a file is named. */
    record NameEncoding(String name) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /**
     * It is said what parts the names in the cells of a field.
     *
     * @param field the field as files name it
     */
    record SplitField(String field) implements Remedy {
        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /**
     * A file is loaded again with what is likely to be meant by it.
     *
     * @param maps the field of each column
     * @param columns the names of the columns, where the table has no header; empty where it has one
     * @param splits what parts the names in the cells of which field
     * @param asksForOrder whether the order of dates has to be said
     */
    record LoadAgain(
            List<String> files,
            @Nullable String story,
            Map<String, String> maps,
            List<String> columns,
            Map<String, String> splits,
            boolean asksForOrder)
            implements Remedy {

        /** Copies what it is given, in order. */
        public LoadAgain {
            files = List.copyOf(files);
            maps = Collections.unmodifiableMap(new LinkedHashMap<>(maps));
            columns = List.copyOf(columns);
            splits = Collections.unmodifiableMap(new LinkedHashMap<>(splits));
        }

        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }

    /** A way out that is the same wherever it is needed. */
    enum Plain implements Remedy {
        /** See which verdicts wait for a second person. */
        LIST_PROPOSALS,
        /** Say where the desk looked. */
        NAME_SEARCH,
        /** Keep the desk's own words as a note. */
        USE_NOTE,
        /** Let claims take over what the file says. */
        UPDATE_CLAIMS,
        /** Say whose word stands where both sides changed a claim. */
        KEEP_SIDE,
        /** Read a file as one claim a line. */
        READ_LINES,
        /** Name the encoding of a file. */
        NAME_ENCODING,
        /** Say in which order the numbers of dates are written. */
        ORDER_DATES,
        /** Name the story of the claims. */
        NAME_STORY,
        /** Say in the file why a verdict stands although something is in its way. */
        OVERRIDE_IN_FILE,
        /** Add a file of evidence by itself. */
        ADD_FILE,
        /** Name a store that can be used. */
        NAME_STORE,
        /** Make a store of an empty file. */
        MAKE_STORE,
        /** Look where a store is damaged. */
        CHECK_STORE,
        /** Bring a backup back. */
        RESTORE_STORE,
        /** Copy the store to a disk of this machine. */
        COPY_STORE,
        /** Record a file without keeping a copy. */
        KEEP_NO_COPY,
        /** See who may do what at the desk. */
        LIST_PEOPLE,
        /** Act as oneself and now. */
        ACT_AS_ONESELF,
        /** Let somebody in whose login the server knows already. */
        TAKE_LOGIN;

        @Override
        public String writtenBy(RemedyWriter writer) {
            return writer.write(this);
        }
    }
}
