package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Edition;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.List;

/** A statement of each kind, with every field filled in. */
public final class EveryKind {

    static final PartialDate DAY = new PartialDate("2025-04-17");
    private static final ClaimContent CONTENT = new ClaimContent(
            "rain",
            "It rains",
            "weather",
            "Mayor",
            List.of("Police", "Army"),
            DAY,
            "https://a.example",
            List.of("x", "y"),
            new ClaimId(3),
            "wet",
            "en");

    public static final List<Statement> STATEMENTS = List.of(
            new ClaimAdded(CONTENT),
            new ClaimRevised(CONTENT, "tense", true),
            new Tagged(List.of("a", "b")),
            new Untagged(List.of("a")),
            new Rated(Confidence.LOW, "thin"),
            new Concluded(Verdict.REFUTED, "dry", List.of("unrated"), "so the file"),
            new Reopened("new video"),
            new Withdrawn("twice"),
            new SameAs(new ClaimId(4), "translated"),
            new Asked("Police", "Is it so?", "e-mail", "p@x", DAY, new PartialDate("2025")),
            new Extended("Police", DAY, DAY),
            new Waived("Police", "closed"),
            new Responded(
                    ResponseKind.NON_ADMISSION,
                    "Police",
                    "No.",
                    "en",
                    "Speaker",
                    "phone",
                    "https://b.example",
                    "Agency",
                    DAY,
                    "their site",
                    new PartialDate("2025-05"),
                    "curt",
                    new EntryId(2)),
            new Cited("A", List.of("B", "C"), "https://c.example", DAY, "https://archive.example"),
            new EvidenceAdded(
                    "Clip",
                    Stance.SUPPORTS,
                    EvidenceKind.VIDEO,
                    "clip.mp4",
                    new FileDigest("ab".repeat(32), 12, "video/mp4"),
                    "https://d.example",
                    "A",
                    Credibility.values()[1],
                    "0:12",
                    "words",
                    "shaky",
                    "https://archive.example",
                    DAY,
                    true),
            new EvidenceChecked(new EntryId(9), FileState.MISSING),
            new SourceDescribed("A", SourceKind.OUTLET, Reliability.F, "new", "https://e.example", true),
            new StoryOpened("weather"),
            new Retracted(new EntryId(9), "wrong"),
            new Undone(3),
            new Redone(3),
            new PolicySet("confidence", "moderate", "a small desk"),
            new Confirmed(List.of(new EntryId(4), new EntryId(5)), "they read it"),
            new Renamed(NameKind.PARTY, "Police", "City Police"),
            new Merged(NameKind.TAG, List.of("a", "b"), "c"),
            new Aliased(NameKind.SOURCE, "A", "Agency A"),
            new FileSaid("claims.csv", List.of("text", "speaker"), CONTENT),
            new Seconded(new EntryId(9), "read it"),
            new Proposed(Verdict.REFUTED, "dry", List.of("unrated")),
            new Assigned("kim"),
            new Published("rain.html", "ab".repeat(32), Edition.PUBLIC, "cd".repeat(32)),
            new Redacted(List.of(new EntryId(4)), "a court order", List.of()));

    private EveryKind() {}
}
