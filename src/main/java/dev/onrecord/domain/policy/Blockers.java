package dev.onrecord.domain.policy;

import dev.onrecord.domain.English;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.origin.AttributionGraph;
import dev.onrecord.domain.origin.Origins;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between a claim and a verdict.
 *
 * <p>For {@code verified} the blockers about origins and evidence fall away together once the policy's provenance is met: by enough traced
 * origins that are not circular, or by one piece of supporting evidence that is graded well enough.
 */
public final class Blockers {

    private final Claim claim;
    private final Surroundings around;
    private final Policy policy;
    private final Gate gate;
    private final Origins origins;
    private final List<Blocker> found = new ArrayList<>();

    private Blockers(Claim claim, Surroundings around, Gate gate, Origins origins) {
        this.claim = claim;
        this.around = around;
        this.policy = around.policy();
        this.gate = gate;
        this.origins = origins;
    }

    /**
     * Returns the blockers of the verdict that stands, else of {@link Verdict#VERIFIED}, in the order of
     * {@link BlockerKind}.
     *
     * @param origins {@linkplain #originsOf where the claim comes from}
     */
    static List<Blocker> ofStanding(Claim claim, Surroundings around, Origins origins) {
        var verdict = claim.standing().verdict().orElse(Verdict.VERIFIED);
        var blockers = new Blockers(claim, around, around.policy().gate(verdict), origins);
        blockers.lookAtVerdict();
        return blockers.all();
    }

    /**
     * Returns what stands in the way of giving a verdict, in the order of {@link BlockerKind}.
     *
     * @param origins {@linkplain #originsOf where the claim comes from}
     */
    static List<Blocker> of(Claim claim, Verdict verdict, Surroundings around, Origins origins) {
        return new Blockers(claim, around, around.policy().gate(verdict), origins).all();
    }

    private List<Blocker> all() {
        lookAtConfidence();
        lookAtProof();
        lookAtParties();
        lookAtFiles();
        lookAtWordings();
        lookAtProposal();
        return found.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** Returns where a claim comes from. */
    static Origins originsOf(Claim claim, Surroundings around) {
        return graphOf(claim, around.sources()).origins();
    }

    /** Returns who took a claim from whom. */
    public static AttributionGraph graphOf(Claim claim, SourceBook sources) {
        return AttributionGraph.of(linksOf(claim), name -> sources.get(name).unresolved());
    }

    static List<AttributionGraph.Link> linksOf(Claim claim) {
        return claim.citations().stream()
                .map(entry -> new AttributionGraph.Link(
                        entry.statement().source(), entry.statement().from()))
                .toList();
    }

    /** Tells whether a party was neither asked nor answered, and the desk has not decided to leave it at that. */
    static boolean isNotAsked(Claim claim, String party) {
        return claim.responsesOf(party)
                        .noneMatch(entry -> entry.statement().kind().settlesRequest())
                && claim.requestTo(party).isEmpty()
                && claim.waivers().stream()
                        .noneMatch(entry -> entry.statement().party().equals(party));
    }

    /**
     * Tells whether the question could not be delivered to a party, which has neither been asked by a way that works, nor
     * answered, nor been waived.
     */
    static boolean isNotReached(Claim claim, String party) {
        return claim.responsesOf(party).anyMatch(entry -> entry.statement().kind() == ResponseKind.UNREACHABLE)
                && claim.responsesOf(party)
                        .noneMatch(entry -> entry.statement().kind().showsContact())
                && claim.requestTo(party).filter(Request::isOpen).isEmpty()
                && claim.waivers().stream()
                        .noneMatch(entry -> entry.statement().party().equals(party));
    }

    /** Returns the standing denial by a party. */
    static Optional<Entry<Responded>> denialOf(Claim claim, String party) {
        return claim.positionOf(party).filter(entry -> entry.statement().kind().disputes());
    }

    /** Returns when the record of a party is to be searched again. */
    public static Optional<PartialDate> recheckOf(Claim claim, String party) {
        return claim.responsesOf(party)
                .reduce((earlier, later) -> later)
                .map(entry -> entry.statement().recheck());
    }

    private void lookAtConfidence() {
        var rating = claim.rating();
        if (rating.isEmpty()) {
            find(
                    BlockerKind.UNRATED,
                    "the desk has not said how confident it is",
                    new Remedy.Rate(claim.id(), Confidence.LOW));
            return;
        }
        var level = rating.get().statement().level();
        var least = gate.confidence();
        if (least != null && level.compareTo(least) < 0) {
            findFor(
                    BlockerKind.CONFIDENCE,
                    level.published(),
                    "confidence is " + level.published() + ", the policy asks for " + least.published(),
                    new Remedy.Rate(claim.id(), least));
        }
    }

    private void lookAtProof() {
        switch (gate.proof()) {
            case FOR -> {
                lookAtOrigins();
                lookAtSupport();
                lookAtRefutation();
                lookAtParts();
            }
            case AGAINST -> lookForRefutation();
            case EITHER -> lookForGradedEvidence();
            case NONE -> {
                // that nothing settles the claim needs no proof
            }
        }
    }

    private void lookAtOrigins() {
        if (origins.isCircular()) {
            var inLoop = origins.loops().get(0).iterator().next();
            find(
                    BlockerKind.CIRCULAR,
                    "as far as the record shows, these cite each other and nobody else: "
                            + String.join(", ", origins.loops().get(0)),
                    new Remedy.TraceSource(claim.id(), inLoop));
        }
        if (provenanceIsMet()) {
            return;
        }
        if (claim.citations().isEmpty()) {
            find(BlockerKind.NO_SOURCE, "the record names nobody who carried it", new Remedy.NameSource(claim.id()));
        }
        origins.unresolved().stream()
                .findFirst()
                .ifPresent(root -> find(
                        BlockerKind.UNRESOLVED_ORIGIN,
                        "the trail ends at " + String.join(", ", origins.unresolved()) + ", not identified by the desk",
                        new Remedy.TraceSource(claim.id(), root)));
        var traced = origins.traced().size();
        if (traced > 0 && traced < policy.origins()) {
            find(
                    BlockerKind.SINGLE_ORIGIN,
                    origins.sentence() + "; the policy asks for " + policy.origins(),
                    new Remedy.NameSource(claim.id()));
        }
    }

    private boolean provenanceIsMet() {
        return origins.traced().size() >= policy.origins()
                || pieces(Stance.SUPPORTS).stream().anyMatch(this::isGradedWellEnough);
    }

    private boolean isGradedWellEnough(Evidence evidence) {
        var piece = evidence.piece();
        if (piece.source() == null || piece.credibility() == null) {
            return false;
        }
        var reliability = around.sources().get(piece.source()).reliability();
        return reliability != null
                && reliability.compareTo(policy.reliability()) <= 0
                && piece.credibility().compareTo(policy.credibility()) <= 0;
    }

    private boolean isGraded(Evidence evidence) {
        var piece = evidence.piece();
        if (piece.source() == null || piece.credibility() == null) {
            return false;
        }
        var reliability = around.sources().get(piece.source()).reliability();
        return reliability != null
                && reliability != Reliability.F
                && piece.credibility() != Credibility.CANNOT_BE_JUDGED;
    }

    private List<Evidence> pieces(Stance stance) {
        return claim.evidence().stream()
                .filter(evidence -> evidence.piece().stance() == stance)
                .toList();
    }

    private void lookAtSupport() {
        if (provenanceIsMet()) {
            return;
        }
        if (pieces(Stance.SUPPORTS).isEmpty()) {
            find(
                    BlockerKind.NO_EVIDENCE,
                    "no supporting evidence is on the record",
                    new Remedy.AddEvidence(claim.id(), Stance.SUPPORTS));
        }
        pieces(Stance.SUPPORTS).forEach(this::lookAtGrades);
    }

    private void lookForRefutation() {
        var refuting = pieces(Stance.REFUTES);
        if (refuting.isEmpty()) {
            find(
                    BlockerKind.NO_EVIDENCE,
                    "no refuting evidence is on the record",
                    new Remedy.AddEvidence(claim.id(), Stance.REFUTES));
            return;
        }
        var behind = originsOf(refuting).traced().size();
        if (behind >= policy.origins() || refuting.stream().anyMatch(this::isGradedWellEnough)) {
            return;
        }
        find(
                BlockerKind.SINGLE_ORIGIN,
                "the evidence against it has " + English.count(behind, "traced origin") + "; the policy asks for "
                        + policy.origins() + ", or for one piece graded A-"
                        + policy.reliability().published() + " and 1-"
                        + policy.credibility().published(),
                new Remedy.AddEvidence(claim.id(), Stance.REFUTES));
        refuting.forEach(this::lookAtGrades);
    }

    /** Returns where evidence comes from: its sources, followed through what the desk knows of who has it from whom. */
    private Origins originsOf(List<Evidence> pieces) {
        var links = new ArrayList<AttributionGraph.Link>();
        var todo = new ArrayDeque<String>();
        for (Evidence evidence : pieces) {
            var source = evidence.piece().source();
            if (source != null) {
                todo.add(source);
            }
        }
        var seen = new HashSet<String>();
        while (!todo.isEmpty()) {
            var source = todo.poll();
            if (!seen.add(source)) {
                continue;
            }
            var known = linksOf(claim).stream()
                    .filter(link -> link.source().equals(source))
                    .toList();
            links.addAll(known.isEmpty() ? List.of(new AttributionGraph.Link(source, List.of())) : known);
            known.forEach(link -> todo.addAll(link.from()));
        }
        return AttributionGraph.of(links, name -> around.sources().get(name).unresolved())
                .origins();
    }

    private void lookForGradedEvidence() {
        var bearing = claim.evidence().stream()
                .filter(evidence -> evidence.piece().stance() != Stance.CONTEXT)
                .toList();
        if (bearing.stream().anyMatch(this::isGraded)) {
            return;
        }
        find(
                BlockerKind.NO_EVIDENCE,
                bearing.isEmpty()
                        ? "no evidence for it or against it is on the record"
                        : "no evidence on the record for it or against it has both grades, other than F and 6",
                new Remedy.AddEvidence(claim.id(), Stance.REFUTES));
        bearing.forEach(this::lookAtGrades);
    }

    private void lookAtRefutation() {
        claim.evidence().stream()
                .filter(evidence -> evidence.piece().stance() == Stance.REFUTES)
                .findFirst()
                .ifPresent(evidence -> find(
                        BlockerKind.REFUTING_EVIDENCE,
                        evidence.entry().id() + " speaks against it: "
                                + evidence.piece().title(),
                        new Remedy.Retract(evidence.entry().id())));
    }

    private void lookAtGrades(Evidence evidence) {
        var piece = evidence.piece();
        var number = evidence.entry().id();
        if (piece.credibility() == null) {
            find(
                    BlockerKind.UNGRADED_EVIDENCE,
                    number + " has no credibility yet: " + piece.title(),
                    new Remedy.GradeEvidence(claim.id(), piece.title(), piece.stance()));
        }
        if (piece.source() != null && around.sources().get(piece.source()).reliability() == null) {
            find(
                    BlockerKind.UNGRADED_EVIDENCE,
                    number + " comes from a source without a grade: " + piece.source(),
                    new Remedy.GradeSource(piece.source()));
        }
    }

    private void lookAtParties() {
        for (String party : claim.content().about()) {
            if (isNotAsked(claim, party)) {
                var words = claim.isRecordRedacted()
                        ? "no question to " + party + " is on the record, part of which was redacted"
                        : party + " was not asked";
                findFor(BlockerKind.NOT_ASKED, party, words, new Remedy.AskParty(claim.id(), party));
            }
        }
        claim.requests().stream().filter(Request::isOpen).forEach(this::lookAtRequest);
        for (String party : claim.parties()) {
            lookAtReach(party);
            lookAtPosition(party);
            lookAtRecheck(party);
        }
    }

    private void lookAtReach(String party) {
        if (isNotReached(claim, party)) {
            findFor(
                    BlockerKind.NOT_REACHED,
                    party,
                    "no question to " + party + " could be delivered",
                    new Remedy.AskParty(claim.id(), party));
        }
    }

    private void lookAtRequest(Request request) {
        var party = request.party();
        var due = request.deadline();
        if (due.isPresent() && !around.now().isBefore(due.get().until(around.zone()))) {
            findFor(
                    BlockerKind.OVERDUE,
                    party,
                    request::overdue,
                    new Remedy.RecordResponse(ResponseKind.NO_RESPONSE, claim.id(), party));
            return;
        }
        findFor(BlockerKind.AWAITING, party, request::awaiting, new Remedy.Waive(claim.id(), party));
    }

    private void lookAtPosition(String party) {
        if (!pieces(Stance.SUPPORTS).isEmpty()) {
            return;
        }
        denialOf(claim, party)
                .ifPresent(entry -> findFor(
                        BlockerKind.DISPUTED,
                        party,
                        dates -> "a dispute exists: " + entry.statement().act(dates)
                                + "; no supporting evidence is on the record beyond citations",
                        new Remedy.AddEvidence(claim.id(), Stance.SUPPORTS)));
    }

    private void lookAtRecheck(String party) {
        recheckOf(claim, party)
                .filter(recheck -> !around.now().isBefore(recheck.from(around.zone())))
                .ifPresent(recheck -> findFor(
                        BlockerKind.RECHECK,
                        recheck.text(),
                        dates -> "the record of " + party + " was to be searched again" + dates.when(recheck),
                        new Remedy.RecordResponse(ResponseKind.NON_ADMISSION, claim.id(), party)));
    }

    private void lookAtFiles() {
        claim.evidence().forEach(this::lookAtFile);
    }

    private void lookAtFile(Evidence evidence) {
        var piece = evidence.piece();
        var number = evidence.entry().id();
        if (evidence.file() == FileState.MISSING) {
            find(
                    BlockerKind.CHANGED_EVIDENCE,
                    "the file of " + number + " is missing: " + piece.file(),
                    new Remedy.Retract(number));
        } else if (evidence.file() == FileState.CHANGED && piece.file() != null) {
            find(
                    BlockerKind.CHANGED_EVIDENCE,
                    "the file of " + number + " is no longer what it was: " + piece.file(),
                    new Remedy.TakeFile(claim.id(), piece.title(), piece.stance(), piece.file()));
        }
    }

    /** A proposed verdict holds nothing up where another one stands. */
    private void lookAtProposal() {
        claim.fourEyes()
                .waiting()
                .ifPresent(proposal -> found.add(new Blocker(
                        BlockerKind.SECOND,
                        proposal.statement().verdict().published(),
                        claim.isUnverified(),
                        dates -> "a proposed verdict (" + proposal.id() + ") waits for another person to stand by it",
                        new Remedy.Second(claim.id()))));
    }

    private void lookAtWordings() {
        claim.parties().stream().filter(this::knowsAnEarlierWordingAlone).forEach(this::lookAtWording);
    }

    /** Tells whether all that a party was asked and said is about earlier wordings, and the desk does not leave it at that. */
    private boolean knowsAnEarlierWordingAlone(String party) {
        return claim.waivers().stream()
                        .noneMatch(entry -> entry.statement().party().equals(party))
                && claim.requestTo(party).filter(this::isOfThePresent).isEmpty()
                && claim.responsesOf(party).filter(Blockers::isAnswer).allMatch(this::isEarlier);
    }

    private boolean isOfThePresent(Request request) {
        return !isEarlier(request.latest());
    }

    private boolean isEarlier(Entry<?> entry) {
        return claim.earlierWordingOf(entry).isPresent();
    }

    private static boolean isAnswer(Entry<Responded> entry) {
        return entry.statement().kind().saidByTheParty();
    }

    /** Looks at each answer, which may be carried over; a party that gave none has to be asked anew. */
    private void lookAtWording(String party) {
        var answers = claim.responsesOf(party).filter(Blockers::isAnswer).toList();
        answers.forEach(
                entry -> lookAtWording(entry, entry.statement()::act, new Remedy.Confirm(claim.id(), entry.id())));
        if (answers.isEmpty()) {
            claim.requestTo(party)
                    .ifPresent(request ->
                            lookAtWording(request.latest(), request::asked, new Remedy.AskParty(claim.id(), party)));
        }
    }

    /** Looks at the verdict that stands; one that is given anew is about the present wording. */
    private void lookAtVerdict() {
        var conclusion = claim.conclusion();
        if (conclusion != null && claim.withdrawal() == null) {
            var given = "the verdict " + conclusion.statement().verdict().published() + " was given";
            lookAtWording(conclusion, dates -> given, new Remedy.Confirm(claim.id(), conclusion.id()));
        }
    }

    private void lookAtWording(Entry<?> entry, Blocker.Reason words, Remedy remedy) {
        claim.earlierWordingOf(entry)
                .ifPresent(wording -> findFor(
                        BlockerKind.REWORDED,
                        null,
                        dates -> entry.id() + " is about an earlier wording, \"" + wording + "\": " + words.in(dates),
                        remedy));
    }

    private void lookAtParts() {
        around.parts().apply(claim.id()).stream()
                .filter(part -> part.standing() == Standing.UNVERIFIED || part.standing() == Standing.REFUTED)
                .forEach(part -> findFor(
                        BlockerKind.PART,
                        part.claim().toString(),
                        "its part " + part.claim() + " is " + part.standing().published(),
                        new Remedy.LookInto(part.claim())));
    }

    private void find(BlockerKind kind, String reason, Remedy remedy) {
        findFor(kind, null, reason, remedy);
    }

    private void findFor(BlockerKind kind, @Nullable String detail, String reason, Remedy remedy) {
        findFor(kind, detail, dates -> reason, remedy);
    }

    private void findFor(BlockerKind kind, @Nullable String detail, Blocker.Reason reason, Remedy remedy) {
        found.add(new Blocker(kind, detail, gate.insists().contains(kind), reason, remedy));
    }
}
