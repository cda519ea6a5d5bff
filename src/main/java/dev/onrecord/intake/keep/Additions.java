package dev.onrecord.intake.keep;

import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.Statement.Asked;
import dev.onrecord.domain.record.Statement.Cited;
import dev.onrecord.domain.record.Statement.EvidenceAdded;
import dev.onrecord.domain.record.Statement.Rated;
import dev.onrecord.domain.record.Statement.Responded;
import dev.onrecord.domain.record.Statement.SameAs;
import dev.onrecord.domain.record.Statement.Waived;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is new about a claim in numbers: {@code citations: 1 more; responses: 2 more}. */
final class Additions {

    private Additions() {}

    static String described(List<Statement> additions) {
        Map<String, Long> counts = additions.stream()
                .collect(Collectors.groupingBy(Additions::kind, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue() + " more")
                .collect(Collectors.joining("; "));
    }

    private static String kind(Statement statement) {
        if (statement instanceof Cited) {
            return "citations";
        } else if (statement instanceof EvidenceAdded) {
            return "evidence";
        } else if (statement instanceof Asked) {
            return "requests";
        } else if (statement instanceof Responded) {
            return "responses";
        } else if (statement instanceof Waived) {
            return "waivers";
        } else if (statement instanceof SameAs) {
            return "sameAs";
        }
        return statement instanceof Rated ? "confidence" : "verdict";
    }
}
