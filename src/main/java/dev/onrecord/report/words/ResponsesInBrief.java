package dev.onrecord.report.words;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.vocabulary.ResponseKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The official record of a claim in one cell, such as {@code denial: Wildberries; non-admission: Russia}. */
public final class ResponsesInBrief {

    private ResponsesInBrief() {}

    /** Returns the position that each party holds, or else its last recorded response. */
    public static String of(Claim claim) {
        Map<ResponseKind, List<String>> parties = new EnumMap<>(ResponseKind.class);
        for (String party : claim.parties()) {
            standing(claim, party)
                    .ifPresent(
                            entry -> parties.computeIfAbsent(entry.statement().kind(), kind -> new ArrayList<>())
                                    .add(party));
        }
        return String.join(
                "; ",
                parties.entrySet().stream()
                        .map(kind -> kind.getKey().published() + ": " + String.join(", ", kind.getValue()))
                        .toList());
    }

    private static Optional<Entry<Responded>> standing(Claim claim, String party) {
        return claim.positionOf(party).or(() -> claim.responsesOf(party).reduce((earlier, later) -> later));
    }
}
