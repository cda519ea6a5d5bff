package dev.onrecord.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.report.Story;
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
        WORDS.put(new Extended("Police", Story.on("2025-06")), "extended the deadline for Police to 2025-06");
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
