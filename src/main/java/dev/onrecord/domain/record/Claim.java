package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that the record holds on it at one moment. It follows from its entries by {@link ClaimFold}.
 *
 * @param id its number
 * @param added the entry that brought it
 * @param content its present wording and description, its tags included
 * @param ratings every confidence given, oldest first; the newest stands
 * @param conclusion the verdict that stands; null for a claim without one
 * @param withdrawal why it left the queue; null for a claim in the queue
 * @param sames the other claims that the desk linked it to as the same
 * @param responses what the parties said or did not say, oldest entry first
 * @param requests what was asked, in the order in which the parties were first asked
 * @param waivers the parties that the desk decided not to ask
 * @param citations who carried it, oldest entry first
 * @param evidence the pieces that stand, oldest entry first
 * @param history every entry about it, oldest first, those taken back included
 * @param takenBack the entries of the history that no longer count
 * @param earlierWordings the questions, the answers and the verdict that are about an earlier wording and that the desk has
 *     not carried over to the present one, each with the wording that it is about
 * @param fourEyes what a second person has to do with its verdict
 * @param assignee who works on it; null for nobody
 */
public record Claim(
        ClaimId id,
        Entry<ClaimAdded> added,
        ClaimContent content,
        List<Entry<Rated>> ratings,
        @Nullable Entry<Concluded> conclusion,
        @Nullable Entry<Withdrawn> withdrawal,
        List<Entry<SameAs>> sames,
        List<Entry<Responded>> responses,
        List<Request> requests,
        List<Entry<Waived>> waivers,
        List<Entry<Cited>> citations,
        List<Evidence> evidence,
        List<Entry<?>> history,
        Set<EntryId> takenBack,
        Map<EntryId, String> earlierWordings,
        FourEyes fourEyes,
        @Nullable String assignee) {

    private static final Set<StatementKind> OF_THE_OFFICIAL_RECORD =
            EnumSet.of(StatementKind.ASKED, StatementKind.RESPONDED);

    /** Copies the lists. */
    public Claim {
        ratings = List.copyOf(ratings);
        sames = List.copyOf(sames);
        responses = List.copyOf(responses);
        requests = List.copyOf(requests);
        waivers = List.copyOf(waivers);
        citations = List.copyOf(citations);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
        takenBack = Set.copyOf(takenBack);
        earlierWordings = Map.copyOf(earlierWordings);
    }

    /** Returns the confidence that stands. */
    public Optional<Entry<Rated>> rating() {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 1));
    }

    /** Returns where the claim stands. */
    public Standing standing() {
        if (withdrawal != null) {
            return Standing.WITHDRAWN;
        }
        return conclusion == null
                ? Standing.UNVERIFIED
                : Standing.of(conclusion.statement().verdict());
    }

    /** Tells whether the claim waits in the queue. */
    public boolean isUnverified() {
        return standing() == Standing.UNVERIFIED;
    }

    /** Returns when the claim was recorded. */
    public Instant recordedAt() {
        return added.recordedAt();
    }

    /** Returns the questions, the answers and the verdict that are about an earlier wording. */
    public Set<EntryId> aboutEarlierWording() {
        return earlierWordings.keySet();
    }

    /** Returns the earlier wording that a question, an answer or the verdict is about; empty where it is about the present one. */
    public Optional<String> earlierWordingOf(Entry<?> entry) {
        return Optional.ofNullable(earlierWordings.get(entry.id()));
    }

    /** Returns an entry at which the claim had a wording, the newest of them; empty where it never had it. */
    public Optional<EntryId> hadWording(String text) {
        return history.stream()
                .filter(entry -> !takenBack.contains(entry.id()))
                .filter(entry -> bringsWording(entry.statement(), text))
                .<EntryId>map(Entry::id)
                .reduce((earlier, later) -> later);
    }

    private static boolean bringsWording(Statement statement, String text) {
        if (statement instanceof ClaimAdded brought) {
            return Wording.isSame(brought.content().text(), text);
        }
        return statement instanceof ClaimRevised revised
                && Wording.isSame(revised.content().text(), text);
    }

    /** Returns what was asked of a party. */
    public Optional<Request> requestTo(String party) {
        return requests.stream()
                .filter(request -> request.party().equals(party))
                .findFirst();
    }

    /**
     * Returns the position that a party holds now on the present wording: of its answers that take one, the latest made, and
     * of those made on one day the latest recorded. An observation or a refusal to comment leaves an earlier position as it
     * was.
     */
    public Optional<Entry<Responded>> positionOf(String party) {
        return positionOf(party, Optional.empty());
    }

    /** Returns the last position that a party took on the wording that an answer of it is about. */
    public Optional<Entry<Responded>> positionOnWordingOf(Entry<Responded> answer) {
        return positionOf(answer.statement().party(), earlierWordingOf(answer));
    }

    private Optional<Entry<Responded>> positionOf(String party, Optional<String> earlierWording) {
        return responsesOf(party)
                .filter(entry -> entry.statement().kind().takesPosition())
                .filter(entry -> earlierWordingOf(entry).equals(earlierWording))
                .max(Responses.BY_DATE_MADE);
    }

    /** Returns everything recorded of a party's answers, oldest entry first. */
    public Stream<Entry<Responded>> responsesOf(String party) {
        return responses.stream().filter(entry -> entry.statement().party().equals(party));
    }

    /**
     * Returns the deadline by which a party did not respond; empty where a {@code no-response} may not be told as silence:
     * the party was not asked, had time left at the moment, or an answer that may have come in time was recorded since, or
     * may have been redacted.
     *
     * @param silence a {@code no-response}
     * @param zone the time zone in which days end
     */
    public Optional<PartialDate> silentUntil(Entry<Responded> silence, Instant moment, ZoneId zone) {
        return requestTo(silence.statement().party())
                .filter(request -> !isRecordRedacted())
                .filter(request -> request.isAnsweredBy(silence) && !isOvertaken(silence, zone))
                .flatMap(Request::deadline)
                .filter(deadline -> !moment.isBefore(deadline.until(zone)));
    }

    /**
     * Tells whether an answer recorded after a {@code no-response} may have come in time, so that the party was not silent.
     *
     * @param silence a {@code no-response}
     * @param zone the time zone in which days end
     */
    public boolean isOvertaken(Entry<Responded> silence, ZoneId zone) {
        var party = silence.statement().party();
        return requestTo(party)
                .filter(request -> responsesOf(party)
                        .filter(entry -> entry.id().compareTo(silence.id()) > 0)
                        .anyMatch(entry -> request.mayHaveBeenInTime(entry.statement(), zone)))
                .isPresent();
    }

    /**
     * Tells whether a question or an answer was redacted. Nobody can tell any more whose it was, so nothing may be told that it
     * could contradict: that a party was not asked, was silent, or had not admitted.
     */
    public boolean isRecordRedacted() {
        return history.stream()
                .filter(entry -> entry.statement() instanceof RedactedWords)
                .filter(entry ->
                        OF_THE_OFFICIAL_RECORD.contains(entry.statement().statementKind()))
                .anyMatch(entry -> !takenBack.contains(entry.id()));
    }

    /**
     * Tells whether the party of which no admission was found is on record as having admitted the same wording, whatever it
     * said since.
     *
     * @param observation a {@code non-admission}
     */
    public boolean isAdmitted(Entry<Responded> observation) {
        return responsesOf(observation.statement().party())
                .filter(entry -> earlierWordingOf(entry).equals(earlierWordingOf(observation)))
                .anyMatch(entry -> entry.statement().kind() == ResponseKind.ADMISSION);
    }

    /** Returns every party of the claim: to be asked, asked, waived or on the record. */
    public List<String> parties() {
        var parties = new LinkedHashSet<>(content.about());
        requests.forEach(request -> parties.add(request.party()));
        waivers.forEach(entry -> parties.add(entry.statement().party()));
        responses.forEach(entry -> parties.add(entry.statement().party()));
        return List.copyOf(parties);
    }

    /** Returns every source that the claim names: who carried it, from whom, whose evidence it is, and who relayed an answer. */
    public Set<String> sources() {
        var sources = new LinkedHashSet<String>();
        citations.forEach(entry -> sources.add(entry.statement().source()));
        citations.forEach(entry -> sources.addAll(entry.statement().from()));
        evidence.forEach(piece -> addTo(sources, piece.piece().source()));
        responses.forEach(entry -> addTo(sources, entry.statement().relayedBy()));
        return sources;
    }

    private static void addTo(Set<String> sources, @Nullable String source) {
        if (source != null) {
            sources.add(source);
        }
    }

    /** Returns in words what an entry of the history changed in the content, a phrase for each field; none for others. */
    public List<String> changesBy(Entry<?> revision) {
        if (!(revision.statement() instanceof ClaimRevised changed)) {
            return List.of();
        }
        var before = added.statement().content();
        for (Entry<?> entry : history) {
            if (entry.id().equals(revision.id())) {
                break;
            }
            if (entry.statement() instanceof ClaimRevised earlier && !takenBack.contains(entry.id())) {
                before = earlier.content();
            }
        }
        return before.withTags(changed.content().tags()).differencesTo(changed.content());
    }

    /** Tells whether the desk linked this claim to another as the same; a link from the other side does not count. */
    public boolean isLinkedTo(ClaimId other) {
        return sames.stream().anyMatch(entry -> entry.statement().other().equals(other));
    }
}
