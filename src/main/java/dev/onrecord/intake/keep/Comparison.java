package dev.onrecord.intake.keep;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.Proposed;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.SameAs;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.intake.text.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record of a file says otherwise than a claim that is there, and what it says beyond it.
 *
 * <p>What a record does not say leaves the claim as it is: a file without a note takes none away. What the claim once
 * held counts as known, so that an older file never brings an older judgement back. What another desk says of a claim
 * adds to it and changes nothing.
 *
 * @param content the claim as the record would have it
 * @param differences a line for each field that would change, old and new
 * @param additions what the claim lacks, in the order of the record
 * @param conflicts a line for each field that the file and the desk have both changed, with its three values
 * @param decided the fields of which the desk said whose word stands
 * @param unknownWording a wording which the claim never had and about which it lacks something; null without one
 */
record Comparison(
        ClaimContent content,
        List<String> differences,
        List<Statement> additions,
        @Nullable String unknownWording,
        List<String> conflicts,
        List<String> decided) {

    private static final int LONGEST = 60;

    static Comparison of(Claim claim, ClaimDraft draft, PartialDate today, Sheet sheet) {
        var merged = draft.yields()
                ? new ThreeWayMerge.Merged(claim.content(), List.of(), List.of())
                : ThreeWayMerge.of(claim, draft, sheet);
        var content = merged.content();
        var known = claim.history().stream()
                .filter(entry -> !claim.takenBack().contains(entry.id()))
                .map(Entry::statement)
                .map(Comparison::asInAFile)
                .collect(Collectors.toCollection(HashSet<Statement>::new));
        var additions = new ArrayList<Statement>();
        @Nullable String wording = null;
        @Nullable String unknownWording = null;
        for (Statement statement : draft.statements()) {
            if (statement instanceof ClaimRevised revised) {
                wording = revised.content().equals(draft.content())
                        ? null
                        : revised.content().text();
            } else if (!isKnown(statement, claim, known, today)) {
                var placed = placed(statement, claim, wording, draft.statements());
                placed.ifPresent(additions::add);
                unknownWording = placed.isPresent() ? unknownWording : wording;
            }
        }
        return new Comparison(
                content,
                differences(claim.content(), content),
                List.copyOf(additions),
                unknownWording,
                merged.conflicts(),
                merged.decided());
    }

    /**
     * Returns a statement as it is to be recorded of a claim that is there; empty where it is about a wording that the claim
     * never had, or is no answer and about an earlier one.
     *
     * @param wording the earlier wording that it is about; null for the present one
     */
    private static Optional<Statement> placed(
            Statement statement, Claim claim, @Nullable String wording, List<Statement> all) {
        if (!(statement instanceof Responded response)) {
            return wording == null ? Optional.of(statement) : Optional.empty();
        }
        if (wording != null) {
            return claim.hadWording(wording).map(response::about);
        }
        var isAsked = all.stream()
                .anyMatch(other -> other instanceof Asked asked && asked.party().equals(response.party()));
        return Optional.of(isAsked ? response : response.toWhatWasAsked(claim));
    }

    /** Returns a statement without what no file says of it. */
    private static Statement asInAFile(Statement statement) {
        if (statement instanceof EvidenceAdded piece) {
            return piece.withCopyKept(false);
        }
        return statement instanceof Responded response ? response.aboutAnyWording() : statement;
    }

    /** Tells whether there is nothing new in the record. */
    boolean isSame() {
        return differences.isEmpty()
                && additions.isEmpty()
                && unknownWording == null
                && conflicts.isEmpty()
                && decided.isEmpty();
    }

    /** Returns all of it in one line. */
    String described() {
        var described = String.join("; ", differences);
        var more = inNumbers(additions);
        return described + (described.isEmpty() || more.isEmpty() ? "" : "; ") + more;
    }

    /** Returns what is new in numbers: {@code 1 citation more; 2 ratings more}. */
    private static String inNumbers(List<Statement> additions) {
        var counts = additions.stream()
                .collect(Collectors.groupingBy(Statement::statementKind, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey().counted(count.getValue()) + " more")
                .collect(Collectors.joining("; "));
    }

    /** Tells whether only fields differ of which the desk has said whose word stands. */
    boolean isDecided() {
        return additions.isEmpty()
                && differences.stream()
                        .allMatch(line -> decided.stream().anyMatch(field -> line.startsWith(field + ": ")));
    }

    private static List<String> differences(ClaimContent known, ClaimContent said) {
        return Stream.of(
                        difference("key", known.key(), said.key()),
                        difference("text", known.text(), said.text()),
                        difference("story", known.story(), said.story()),
                        difference("speaker", known.speaker(), said.speaker()),
                        difference("about", joined(known.about()), joined(said.about())),
                        difference("on", known.on(), said.on()),
                        difference("url", known.url(), said.url()),
                        difference("tags", joined(known.tags()), joined(said.tags())),
                        difference("partOf", known.partOf(), said.partOf()),
                        difference("note", known.note(), said.note()),
                        difference("language", known.language(), said.language()))
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join("; ", names);
    }

    static String difference(String field, @Nullable Object known, @Nullable Object said) {
        return Objects.equals(known, said) ? "" : field + ": " + shown(known) + " → " + shown(said);
    }

    static String shown(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        var text = value instanceof Term term ? term.published() : value.toString();
        return "\"" + Characters.cut(text, LONGEST) + "\"";
    }

    private static boolean isKnown(Statement statement, Claim claim, Set<Statement> known, PartialDate today) {
        if (known.contains(statement)) {
            return true;
        }
        if (statement instanceof Cited cited && isBare(cited)) {
            return claim.citations().stream()
                    .anyMatch(citation -> citation.statement().source().equals(cited.source()));
        }
        if (statement instanceof Concluded concluded) {
            return known.stream().anyMatch(said -> says(said, concluded.verdict(), concluded.because()));
        }
        if (statement instanceof Proposed proposed) {
            return known.stream().anyMatch(said -> says(said, proposed.verdict(), proposed.because()));
        }
        if (statement instanceof SameAs same && same.because() == null) {
            return claim.isLinkedTo(same.other());
        }
        return statement instanceof Asked asked
                && claim.requestTo(asked.party())
                        .filter(request -> isKnown(asked, request, today))
                        .isPresent();
    }

    /** Tells whether a statement gave or proposed a verdict for the same reason, whatever it overrode. */
    private static boolean says(Statement statement, Verdict verdict, String because) {
        return statement instanceof Concluded said
                        && said.verdict() == verdict
                        && said.because().equals(because)
                || statement instanceof Proposed proposed
                        && proposed.verdict() == verdict
                        && proposed.because().equals(because);
    }

    private static boolean isBare(Cited cited) {
        return cited.from().isEmpty() && cited.url() == null && cited.on() == null && cited.archived() == null;
    }

    /** Compares a request of the file with a known one; today's date means that the file gave none, and is ignored. */
    private static boolean isKnown(Asked asked, Request request, PartialDate today) {
        return request.attempts().stream()
                .map(Entry::statement)
                .anyMatch(attempt -> says(asked.question(), attempt.question())
                        && says(asked.via(), attempt.via())
                        && says(asked.to(), attempt.to())
                        && (says(asked.by(), attempt.by()) || says(asked.by(), request.by()))
                        && (asked.on().equals(today) || asked.on().equals(attempt.on())));
    }

    private static boolean says(@Nullable Object said, @Nullable Object known) {
        return said == null || said.equals(known);
    }
}
