package dev.onrecord.intake.keep;

import dev.onrecord.domain.record.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is new about a claim in numbers: {@code citations: 1 more; responses: 2 more}. */
final class Additions {

    private Additions() {}

    static String described(List<Statement> additions) {
        Map<String, Long> counts = additions.stream()
                .collect(Collectors.groupingBy(Additions::field, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue() + " more")
                .collect(Collectors.joining("; "));
    }

    private static String field(Statement statement) {
        return switch (statement.statementKind()) {
            case CITED -> "citations";
            case EVIDENCE_ADDED -> "evidence";
            case ASKED -> "requests";
            case RESPONDED -> "responses";
            case WAIVED -> "waivers";
            case SAME_AS -> "sameAs";
            case RATED -> "confidence";
            case CONCLUDED, WITHDRAWN -> "verdict";
            case CLAIM_ADDED,
                    CLAIM_REVISED,
                    TAGGED,
                    UNTAGGED,
                    REOPENED,
                    EXTENDED,
                    EVIDENCE_CHECKED,
                    SOURCE_DESCRIBED,
                    STORY_OPENED,
                    RETRACTED,
                    UNDONE,
                    REDONE -> statement.statementKind().published();
        };
    }
}
