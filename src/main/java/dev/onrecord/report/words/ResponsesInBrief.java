package dev.onrecord.report.words;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.vocabulary.ResponseKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The official record of a claim in one cell, such as {@code denial: Wildberries; non-admission: Russia}. */
public final class ResponsesInBrief {

    private ResponsesInBrief() {}

    /** Returns the position that each party holds, or else the last of its record that is told. */
    public static String of(AssessedClaim assessed) {
        return Stream.concat(cells(assessed, false), cells(assessed, true)).collect(Collectors.joining("; "));
    }

    private static Stream<String> cells(AssessedClaim assessed, boolean earlier) {
        Map<ResponseKind, List<String>> parties = new EnumMap<>(ResponseKind.class);
        for (String party : assessed.claim().parties()) {
            standing(assessed, party)
                    .filter(entry -> assessed.claim().earlierWordingOf(entry).isPresent() == earlier)
                    .ifPresent(
                            entry -> parties.computeIfAbsent(entry.statement().kind(), kind -> new ArrayList<>())
                                    .add(party));
        }
        return parties.entrySet().stream()
                .map(kind -> kind.getKey().published()
                        + (earlier ? " of the earlier wording: " : ": ")
                        + String.join(", ", kind.getValue()));
    }

    private static Optional<Entry<Responded>> standing(AssessedClaim assessed, String party) {
        return assessed.claim()
                .positionOf(party)
                .or(() -> Sentences.told(assessed, party).stream().reduce((earlier, later) -> later));
    }
}
