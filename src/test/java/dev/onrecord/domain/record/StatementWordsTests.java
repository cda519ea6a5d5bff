package dev.onrecord.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Edition;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.report.Story;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StatementWordsTests {

    private static final Map<Statement, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(new ClaimAdded(ClaimContent.of("It rains")), "added: It rains");
        WORDS.put(new ClaimRevised(ClaimContent.of("It rained"), "tense"), "revised the claim, because tense");
        WORDS.put(new Tagged(List.of("a", "b")), "tagged a, b");
        WORDS.put(new Untagged(List.of("a")), "untagged a");
        WORDS.put(new Rated(Confidence.LOW, "thin"), "rated confidence low, because thin");
        WORDS.put(
                new Concluded(Verdict.REFUTED, "dry", List.of("unrated")),
                "gave the verdict refuted, because dry (overriding unrated)");
        WORDS.put(new Reopened("new video"), "reopened the claim, because new video");
        WORDS.put(new Withdrawn("twice"), "withdrew the claim, because twice");
        WORDS.put(new SameAs(new ClaimId(4), "translated"), "linked it to C4 as the same claim, because translated");
        WORDS.put(
                new Asked("Police", "Is it so?", "e-mail", "p@x", Story.on("2025-05"), Story.on("2025-04")),
                "asked Police via e-mail, answer due by 2025-05: Is it so?");
        WORDS.put(new Extended("Police", Story.on("2025-06"), null), "extended the deadline for Police to 2025-06");
        WORDS.put(new Waived("Police", "closed"), "decided to go ahead without an answer from Police, because closed");
        WORDS.put(
                Story.response(ResponseKind.DENIAL, "Police", "2025-05-01").statement(),
                "recorded that Police denied it on 2025-05-01");
        WORDS.put(new Cited("A", List.of("B", "C"), null, null), "recorded that A carried it, taking it from B, C");
        WORDS.put(
                new EvidenceAdded(
                        "Clip", Stance.SUPPORTS, EvidenceKind.VIDEO, null, null, null, null, null, null, null, null),
                "added evidence (supports, video): Clip");
        WORDS.put(new EvidenceChecked(new EntryId(9), FileState.MISSING), "checked the file of E9: missing");
        WORDS.put(
                new SourceDescribed("A", SourceKind.OUTLET, Reliability.F, "new", null, true),
                "described the source A: outlet, reliability F because new, not identified");
        WORDS.put(new StoryOpened("rain"), "opened the story rain");
        WORDS.put(new Retracted(new EntryId(9), "wrong"), "retracted E9, because wrong");
        WORDS.put(new Undone(3), "undid command 3");
        WORDS.put(new Redone(3), "redid command 3");
        WORDS.put(
                new PolicySet("confidence", "moderate", "a small desk"),
                "set confidence to moderate, because a small desk");
        WORDS.put(
                new Confirmed(List.of(new EntryId(4), new EntryId(5)), "they read it"),
                "confirmed E4 and E5 for the present wording, because they read it");
        WORDS.put(new Renamed(NameKind.PARTY, "Police", "City Police"), "renamed the party Police to City Police");
        WORDS.put(new Merged(NameKind.PARTY, List.of("A", "B"), "C"), "merged the parties A, B into C");
        WORDS.put(new Aliased(NameKind.SOURCE, "A", "Agency A"), "noted that the source A is also called Agency A");
        WORDS.put(
                new FileSaid("rain.csv", List.of("text"), ClaimContent.of("It rains")),
                "kept what rain.csv says of it");
        WORDS.put(new Seconded(new EntryId(9), "read it"), "seconded the verdict of E9, because read it");
        WORDS.put(new Proposed(Verdict.REFUTED, "dry", List.of()), "proposed the verdict refuted, because dry");
        WORDS.put(new Assigned("kim"), "assigned it to kim");
        WORDS.put(new Published("rain.html", "ab", Edition.PUBLIC, "cd"), "published the public edition in rain.html");
        WORDS.put(
                new Redacted(List.of(new EntryId(4), new EntryId(5), new EntryId(6)), "a court order", List.of()),
                "redacted E4, E5 and E6, because a court order");
        WORDS.put(
                new RedactedWords(
                        StatementKind.RATED,
                        new EntryId(4),
                        new Entry<>(
                                new EntryId(9),
                                3,
                                Instant.parse("2025-05-01T12:00:00Z"),
                                "kim",
                                null,
                                new Redacted(List.of(new EntryId(4)), "a court order", List.of())),
                        null),
                "redacted on 2025-05-01 by kim, because a court order (rating; E9)");
    }

    @TestFactory
    List<DynamicTest> saysEachKindOfStatementInOneLine() {
        return WORDS.entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(
                        expected.getValue(),
                        () -> assertThat(expected.getKey().inWords()).isEqualTo(expected.getValue())))
                .toList();
    }

    @Test
    void leavesNoKindOfStatementOut() {
        var kinds = Arrays.stream(Statement.class.getPermittedSubclasses()).toList();

        assertThat(WORDS.keySet().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(kinds));
    }
}
