package dev.onrecord.intake;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.LoadException;
import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.store.Replay;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Cover;
import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.store.entry.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Imports the record of another store from a file: its commands with who and when, each entry word for word, and at the
 * end the head hash, which must be the one that the chain here ends in.
 */
final class RecordImport {

    private static final Remedy LEAVE_IT_OUT =
            new Remedy.Words("take the field record out of the file to load its claims alone");

    private final Store store;
    private final boolean storeIsEmpty;
    private @Nullable Replay replay;

    RecordImport(Store store) {
        this.store = store;
        this.storeIsEmpty = store.entries().head().entries() == 0;
    }

    /**
     * Imports the next piece; does nothing in a store that is not empty.
     *
     * @return how many entries there are, where the piece is the seal
     */
    OptionalLong take(RawRecord.OfRecord piece) {
        if (!storeIsEmpty) {
            return OptionalLong.empty();
        }
        try {
            return take(fields(piece.fields()));
        } catch (OnRecordException | DateTimeException wrong) {
            var defect = piece.place().defect("record", String.valueOf(wrong.getMessage()), LEAVE_IT_OUT);
            throw new LoadException("nothing was loaded: the record in the file is not whole", List.of(defect), 1)
                    .clearedBy(LEAVE_IT_OUT);
        }
    }

    private OptionalLong take(Map<String, Object> fields) {
        if (fields.containsKey("headHash")) {
            return OptionalLong.of(sealed(fields));
        }
        if (fields.containsKey("line")) {
            replay().command(stamp(fields), cover(fields));
        } else {
            replay().entry(claim(fields), text(fields, "kind"), content(fields), cover(fields));
        }
        return OptionalLong.empty();
    }

    private Replay replay() {
        if (replay == null) {
            replay = store.replay();
        }
        return replay;
    }

    private long sealed(Map<String, Object> fields) {
        replay().close();
        var head = store.entries().head();
        if (!head.equals(new Head(number(fields, "entries"), text(fields, "headHash")))) {
            throw wrong("it does not end in the hash that it was written with: it was changed since");
        }
        return head.entries();
    }

    private static Stamp stamp(Map<String, Object> fields) {
        return new Stamp(
                text(fields, "recordedBy"),
                Instant.parse(text(fields, "recordedAt")),
                text(fields, "line"),
                text(fields, "session"),
                fields.get("story") instanceof String story ? story : null);
    }

    /** Returns by what the chain covers a line or a content; a file from before schema 7 does not say. */
    private static Cover cover(Map<String, Object> fields) {
        try {
            return Cover.ofHex(
                    fields.get("salt") instanceof String salt ? salt : null,
                    fields.get("digest") instanceof String digest ? digest : null);
        } catch (IllegalArgumentException noHex) {
            throw wrong("not hexadecimal digits: salt or digest");
        }
    }

    private static @Nullable ClaimId claim(Map<String, Object> fields) {
        return fields.get("claim") instanceof String claim
                ? ClaimId.find(claim).orElseThrow(() -> wrong("not a claim: " + claim))
                : null;
    }

    private static Map<String, Object> content(Map<String, Object> fields) {
        if (fields.get("content") instanceof Node.Members content) {
            return fields(content);
        }
        throw wrong("an entry lacks its content");
    }

    private static String text(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw wrong("lacks the text " + name);
    }

    private static long number(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof Long number) {
            return number;
        }
        throw wrong("lacks the number " + name);
    }

    private static Map<String, Object> fields(Node.Members members) {
        var fields = new LinkedHashMap<String, Object>();
        for (Node.Member member : members.members()) {
            if (!(member.value() instanceof Node.Nothing)) {
                fields.put(member.name(), value(member.value()));
            }
        }
        return fields;
    }

    private static Object value(Node node) {
        if (node instanceof Node.Text text) {
            return whole(text.value());
        }
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        if (node instanceof Node.Sequence list) {
            return list.elements().stream().map(RecordImport::value).toList();
        }
        return node instanceof Node.Numeral numeral ? number(numeral) : node;
    }

    private static String whole(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw wrong("a text has half a character");
        }
        return text;
    }

    private static long number(Node.Numeral numeral) {
        try {
            return Long.parseLong(numeral.value());
        } catch (NumberFormatException fraction) {
            throw wrong("not a whole number: " + numeral.value());
        }
    }

    private static InvalidInputException wrong(String message) {
        return new InvalidInputException(message, null, null, null);
    }
}
