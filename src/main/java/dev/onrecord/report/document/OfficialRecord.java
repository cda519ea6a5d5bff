package dev.onrecord.report.document;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.report.words.Sentences;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what one party put on the record about a claim, verbatim, and whether it was asked. */
final class OfficialRecord {

    private final Document document;
    private final boolean isPublished;
    private final Sentences sentences;

    OfficialRecord(Document document, boolean isPublished) {
        this.document = document;
        this.sentences = new Sentences(document.dates());
        this.isPublished = isPublished;
    }

    void write(AssessedClaim assessed, String party) {
        var claim = assessed.claim();
        Sentences.told(assessed, party).forEach(entry -> writeResponse(entry, assessed));
        claim.requestTo(party).ifPresent(request -> writeRequest(request, assessed));
        Sentences.notAsked(assessed, party).ifPresent(sentence -> document.item(sentence + "."));
    }

    private void writeRequest(Request request, AssessedClaim assessed) {
        var asked = request.latest().statement();
        document.item(sentences.request(request, assessed) + ".");
        if (asked.question() != null) {
            document.detail("Question: " + asked.question());
        }
        if (asked.to() != null && !isPublished) {
            document.detail("Sent to: " + asked.to());
        }
    }

    private void writeResponse(Entry<Responded> entry, AssessedClaim assessed) {
        var said = entry.statement();
        document.item(sentences.response(entry, assessed) + " (" + said.kind().published() + ", " + entry.id() + ").");
        if (said.quote() != null) {
            document.quote(said.quote(), said.lang(), origin(said));
        } else if (!origin(said).isEmpty()) {
            document.detail("Source: " + origin(said));
        }
        document.detail(Sentences.caution(said.kind()) + ".");
        Optional.ofNullable(said.note()).ifPresent(note -> document.detail("Note: " + note));
        Optional.ofNullable(said.recheck())
                .ifPresent(recheck -> document.detail(
                        "To be searched again" + document.dates().when(recheck) + "."));
    }

    private static String origin(Responded said) {
        return Stream.of(
                        Optional.ofNullable(said.spokesperson()),
                        Optional.ofNullable(said.via()),
                        Optional.ofNullable(said.relayedBy()).map(source -> "relayed by " + source),
                        Optional.ofNullable(said.url()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
