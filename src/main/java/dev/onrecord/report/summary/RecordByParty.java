package dev.onrecord.report.summary;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.RequestState;
import dev.onrecord.report.document.Document;
import dev.onrecord.report.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The official record by party: who admitted what, denied it, has not admitted it, was not asked or is overdue. */
final class RecordByParty {

    private final Document document;
    private final int level;

    RecordByParty(Document document, int level) {
        this.document = document;
        this.level = level;
    }

    /** Writes the record; only its sentences are held, not the claims. */
    void write(ClaimSource claims) {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        claims.each(assessed -> assessed.claim()
                .parties()
                .forEach(party ->
                        collect(assessed, party, sentences.computeIfAbsent(party, added -> new ArrayList<>()))));
        if (sentences.isEmpty()) {
            return;
        }
        document.heading(level, "Official record by party");
        sentences.forEach((party, items) -> {
            document.heading(level + 1, party);
            items.forEach(document::item);
        });
    }

    private static void collect(AssessedClaim assessed, String party, List<String> sentences) {
        var claim = assessed.claim();
        var begin = claim.id() + ": ";
        claim.responsesOf(party).forEach(entry -> sentences.add(begin + Wording.response(entry, claim) + "."));
        claim.requestTo(party)
                .filter(request -> request.answer() == null)
                .ifPresent(request ->
                        sentences.add(begin + Wording.request(request, RequestState.of(request, assessed)) + "."));
        Wording.notAsked(claim, party).ifPresent(sentence -> sentences.add(begin + sentence + "."));
    }
}
