package dev.onrecord.report.summary;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.English;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.document.Document;
import dev.onrecord.report.words.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The official record by party: who admitted what, denied it, has not admitted it, was not asked or is overdue.
 *
 * <p>It lists as much as a reader can take in, counts the rest, and leaves that to the sections on the claims; so it
 * stays small however many claims there are.
 */
final class RecordByParty {

    static final String HEADING = "Official record by party";

    private static final int MOST_PARTIES = 200;
    private static final int MOST_SENTENCES = 100;

    private final Document document;
    private final int level;
    private final Sentences words;
    private final Map<String, PartyRecord> parties = new LinkedHashMap<>();
    private long otherParties;

    RecordByParty(Document document, int level) {
        this.document = document;
        this.level = level;
        this.words = new Sentences(document.dates());
    }

    /** Writes the record. */
    void write(SummaryClaims claims) {
        claims.each(assessed -> assessed.claim()
                .parties()
                .forEach(party -> words.of(assessed, party)
                        .forEach(sentence ->
                                add(party, new Sentence(assessed.claim().id(), sentence + ".")))));
        if (parties.isEmpty()) {
            return;
        }
        document.heading(level, HEADING);
        parties.forEach((party, record) -> {
            document.heading(level + 1, party);
            record.sentences.forEach(sentence -> document.item(sentence.claim, sentence.text));
            if (record.more > 0) {
                document.item("and " + record.more + " more, listed under each claim");
            }
        });
        if (otherParties > 0) {
            document.paragraph(English.count(otherParties, "more sentence", "more sentences")
                    + " about other parties can be found under the claims.");
        }
    }

    /** Tells whether the record of a claim has a sentence about any party. */
    static boolean tellsOf(AssessedClaim assessed) {
        return assessed.claim().parties().stream()
                .anyMatch(party ->
                        !new Sentences(DateStyle.ISO).of(assessed, party).isEmpty());
    }

    private void add(String party, Sentence sentence) {
        if (!parties.containsKey(party) && parties.size() == MOST_PARTIES) {
            otherParties++;
            return;
        }
        parties.computeIfAbsent(party, added -> new PartyRecord()).add(sentence);
    }

    private record Sentence(ClaimId claim, String text) {}

    /** The sentences about one party. */
    private static final class PartyRecord {

        private final List<Sentence> sentences = new ArrayList<>();
        private long more;

        void add(Sentence sentence) {
            if (sentences.size() < MOST_SENTENCES) {
                sentences.add(sentence);
            } else {
                more++;
            }
        }
    }
}
