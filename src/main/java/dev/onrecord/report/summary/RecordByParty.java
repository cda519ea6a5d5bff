package dev.onrecord.report.summary;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.report.RequestState;
import dev.onrecord.report.document.Document;
import dev.onrecord.report.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The official record by party: who admitted what, denied it, has not admitted it, was not asked or is overdue.
 *
 * <p>So much of it as a reader can take in: of what is beyond that the number is told, and the rest stands with each
 * claim. So what is held stays small however many claims there are.
 */
final class RecordByParty {

    private static final int MOST_PARTIES = 200;
    private static final int MOST_SENTENCES = 100;

    private final Document document;
    private final int level;
    private final Map<String, PartyRecord> parties = new LinkedHashMap<>();
    private long otherParties;

    RecordByParty(Document document, int level) {
        this.document = document;
        this.level = level;
    }

    /** Writes the record. */
    void write(ClaimSource claims) {
        claims.each(assessed -> assessed.claim().parties().forEach(party -> collect(assessed, party)));
        if (parties.isEmpty()) {
            return;
        }
        document.heading(level, "Official record by party");
        parties.forEach((party, record) -> {
            document.heading(level + 1, party);
            record.sentences.forEach(sentence -> document.item(sentence.claim, sentence.text));
            if (record.more > 0) {
                document.item("and " + record.more + " more, told with each claim");
            }
        });
        if (otherParties > 0) {
            document.paragraph(
                    "What concerns further parties, " + otherParties + " sentences, is told with each claim.");
        }
    }

    private void collect(AssessedClaim assessed, String party) {
        var claim = assessed.claim();
        claim.responsesOf(party).forEach(entry -> add(claim, party, Wording.response(entry, claim)));
        claim.requestTo(party)
                .filter(request -> request.answer() == null)
                .ifPresent(request -> add(claim, party, Wording.request(request, RequestState.of(request, assessed))));
        Wording.notAsked(claim, party).ifPresent(sentence -> add(claim, party, sentence));
    }

    private void add(Claim claim, String party, String sentence) {
        if (!parties.containsKey(party) && parties.size() == MOST_PARTIES) {
            otherParties++;
            return;
        }
        parties.computeIfAbsent(party, added -> new PartyRecord()).add(new Sentence(claim.id(), sentence + "."));
    }

    private record Sentence(ClaimId claim, String text) {}

    /** What is told of one party. */
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
