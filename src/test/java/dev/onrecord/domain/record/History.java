package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.ResponseKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries about one claim, each recorded by a command of its own. */
final class History {

    private final List<Entry<?>> entries = new ArrayList<>();

    /** Adds an entry that was recorded at noon of a day, or at a moment. */
    History add(String recorded, Statement statement) {
        var moment = Instant.parse(recorded.contains("T") ? recorded : recorded + "T12:00:00Z");
        var number = entries.size() + 1;
        entries.add(new Entry<>(new EntryId(number), number, moment, "kim", new ClaimId(1), statement));
        return this;
    }

    List<Entry<?>> entries() {
        return List.copyOf(entries);
    }

    static Statement added(@Nullable String on) {
        return new ClaimAdded(new ClaimContent(
                null,
                "North Korea sent troops",
                null,
                null,
                List.of("Russia"),
                on == null ? null : new PartialDate(on),
                null,
                List.of("old"),
                null,
                null));
    }

    static Statement said(ResponseKind kind, String party, @Nullable PartialDate on) {
        return new Responded(kind, party, null, null, null, null, null, null, on, null, null, null);
    }
}
