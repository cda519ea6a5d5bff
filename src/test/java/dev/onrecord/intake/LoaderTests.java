package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.LoadException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.intake.file.InputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTests {

    private static final String WHOLE_CLAIM = """
            {"id": "C4", "key": "wb-hundreds", "story": "Wildberries", "text": "Hundreds were hired.",
             "speaker": "RTVI", "about": ["Wildberries"], "on": "2025-04", "url": "https://news.example/1",
             "tags": ["labour", "korea"], "note": "from the morning call", "partOf": null,
             "verdict": "partly-verified",
             "conclusion": {"verdict": "partly-verified", "because": "payroll seen", "by": "kim",
                            "recordedAt": "2025-04-17T09:00:00Z", "overridden": ["single-origin"]},
             "confidence": {"level": "Low", "because": "one origin", "by": "kim", "recordedAt": "2025-04-17"},
             "citations": [{"entry": "E2", "source": "RTVI", "from": ["channels"], "url": null, "on": "2025-04-15"}],
             "evidence": [{"entry": "E3", "title": "Clip", "stance": "context", "kind": "video", "reliability": "F",
                           "credibility": 6, "source": "RTVI", "file": "clip.mp4", "size": 12,
                           "sha256": "%s", "mediaType": "video/mp4", "at": "0:12", "quote": null, "note": null}],
             "requests": [{"party": "Wildberries", "question": "How many?", "via": "e-mail", "to": "press@wb.example",
                           "by": "2025-04-20", "on": "2025-04-15", "state": "answered", "attempts": 1}],
             "responses": [{"entry": "E5", "party": "Wildberries", "kind": "acknowledgement", "quote": "We test it.",
                            "lang": "en", "spokesperson": "A. B.", "via": "e-mail", "url": null,
                            "relayedBy": "Moskva", "on": "2025-04-16", "searched": null, "recheck": null,
                            "note": null}],
             "waivers": [{"party": "City", "because": "not concerned"}],
             "origins": {"traced": 0, "unresolved": 1, "circular": false, "reports": 3},
             "blockers": ["confidence:low"], "recordedAt": "2025-04-17T09:00:00Z", "recordedBy": "kim"}
            """.formatted("ab".repeat(32));

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Nested
    class Forms {

        @Test
        void takesAListOfClaims() {
            var report = desk.load("claims.json", "[{\"text\": \"one\"}, {\"text\": \"two\"}]");

            assertThat(report.sentence()).isEqualTo("2 read: 2 new (C1-C2), 0 unchanged, 0 changed, 0 rejected");
            assertThat(report.format()).isEqualTo(FileFormat.JSON);
        }

        @Test
        void takesOneClaim() {
            var report = desk.load("claim.json", "{\n \"text\": \"one\"\n}\n");

            assertThat(report.sentence()).isEqualTo("1 read: 1 new (C1), 0 unchanged, 0 changed, 0 rejected");
            assertThat(report.format()).isEqualTo(FileFormat.JSON);
        }

        @Test
        void takesAnObjectWithStorySourcesAndClaims() {
            var report = desk.load("story.json", """
                    {"story": "Wildberries",
                     "sources": [{"name": "RTVI", "kind": "Outlet", "reliability": "c", "because": "seen before"}],
                     "claims": [{"text": "one"}, {"text": "two", "story": "Other"}]}
                    """);

            assertThat(report.sentence())
                    .isEqualTo("2 read: 2 new (C1-C2), 0 unchanged, 0 changed, 0 rejected; 1 source described");
            assertThat(desk.claim(1).content().story()).isEqualTo("Wildberries");
            assertThat(desk.claim(2).content().story()).isEqualTo("Other");
            var source =
                    desk.store().entries().sources(Cutoff.none(ZoneOffset.UTC)).get("RTVI");
            assertThat(source.reliability()).isEqualTo(Reliability.C);
        }

        @Test
        void findsAStoryThatStandsAfterTheClaims() {
            desk.load("story.json", "{\"claims\": [{\"text\": \"one\"}], \"sources\": [], \"story\": \"Late\"}");

            assertThat(desk.claim(1).content().story()).isEqualTo("Late");
        }

        @Test
        void takesALateStoryOnStandardInput() {
            var input = Desk.standardInput("{\"claims\": [{\"text\": \"one\"}],\n \"story\": \"Late\"}");

            desk.load(input, LoadOptions.DEFAULT);

            assertThat(desk.claim(1).content().story()).isEqualTo("Late");
        }

        @Test
        void takesOneClaimALine() {
            var report = desk.load("claims.txt", "{\"text\": \"one\"}\r\n\r\n  \n{\"text\": \"two\"}");

            assertThat(report.format()).isEqualTo(FileFormat.NDJSON);
            assertThat(report.added()).isEqualTo(2);
        }

        @Test
        void takesATable() {
            var report = desk.load("claims.csv", """
                    Key;claim;speaker;about;date;tags;note
                    one;"He said ""yes"";
                    then left";RTVI;A; 2025-04;x
                    """.replace("A; 2025-04;x", "\"A; B\";2025-04;x; "));

            assertThat(report.format()).isEqualTo(FileFormat.CSV);
            var content = desk.claim(1).content();
            assertThat(content.key()).isEqualTo("one");
            assertThat(content.text()).isEqualTo("He said \"yes\";\nthen left");
            assertThat(content.about()).containsExactly("A", "B");
            assertThat(content.on()).isEqualTo(new PartialDate("2025-04"));
            assertThat(content.note()).isNull();
        }

        @Test
        void takesAMarkBeforeTheText() {
            desk.load("claims.json", "\uFEFF[{\"text\": \"one\"}]");
            desk.load("claims.csv", "\uFEFFtext\ntwo\n");

            assertThat(desk.claim(1).content().text()).isEqualTo("one");
            assertThat(desk.claim(2).content().text()).isEqualTo("two");
        }

        @Test
        void unpacksGzip() throws IOException {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write("{\"text\": \"one\"}\n{\"text\": \"two\"}".getBytes(StandardCharsets.UTF_8));
            }

            var report = desk.load("claims.gz", packed.toByteArray(), LoadOptions.DEFAULT);

            assertThat(report.format()).isEqualTo(FileFormat.NDJSON);
            assertThat(report.added()).isEqualTo(2);
        }

        @Test
        void takesStandardInput() {
            var report = desk.load(Desk.standardInput("[{\"text\": \"one\"}]"), LoadOptions.DEFAULT);

            assertThat(report.file()).isEqualTo("-");
            assertThat(report.added()).isEqualTo(1);
        }

        @Test
        void refusesAnEmptyListAsNoClaims() {
            assertThat(desk.refusal("none.json", "[]"))
                    .hasMessageMatching("nothing was loaded: there is no claim in .*none.json");
            assertThat(desk.entries()).isZero();
        }

        @Test
        void loadsSeveralFilesAsOneCommand() throws IOException {
            var good = desk.file("good.json", "[{\"text\": \"one\"}]");
            var bad = desk.file("bad.json", "[{\"text\": \"\"}]");

            assertThatThrownBy(() -> desk.loadAll(List.of(good, bad))).isInstanceOf(LoadException.class);
            assertThat(desk.entries()).isZero();
            assertThat(desk.loadAll(List.of(good, desk.file("also.json", "{\"text\": \"two\"}"))))
                    .extracting(LoadReport::sentence)
                    .containsExactly(
                            "1 read: 1 new (C1), 0 unchanged, 0 changed, 0 rejected",
                            "1 read: 1 new (C2), 0 unchanged, 0 changed, 0 rejected");
        }

        @Test
        void namesAFileThatIsNotThere() {
            assertThatThrownBy(() -> InputFile.of(folder.resolve("none.json")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("no such file: ");
            assertThatThrownBy(() -> InputFile.of(folder))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("a folder, not a file: ");
        }
    }

    @Nested
    class Contents {

        @Test
        void takesEverythingThatAnExportSaysOfAClaim() {
            desk.load("claim.json", WHOLE_CLAIM);

            Claim claim = desk.claim(1);
            assertThat(claim.content().key()).isEqualTo("wb-hundreds");
            assertThat(claim.content().tags()).containsExactly("labour", "korea");
            assertThat(claim.standing()).isEqualTo(Standing.PARTLY_VERIFIED);
            assertThat(claim.conclusion().statement().overridden())
                    .containsExactly("single-origin", "confidence:low", "no-evidence");
            assertThat(claim.rating().orElseThrow().statement()).isEqualTo(new Rated(Confidence.LOW, "one origin"));
            assertThat(claim.citations())
                    .extracting(entry -> entry.statement().from())
                    .containsExactly(List.of("channels"));
            assertThat(claim.evidence().get(0).piece().digest())
                    .isEqualTo(new FileDigest("ab".repeat(32), 12, "video/mp4"));
            assertThat(claim.requestTo("Wildberries").orElseThrow().isOpen()).isFalse();
            assertThat(claim.responses().get(0).statement().relayedBy()).isEqualTo("Moskva");
            assertThat(claim.waivers()).hasSize(1);
        }

        @Test
        void takesOtherNamesAndShortForms() {
            desk.load("claim.json", """
                    {"claim": "one", "claimant": "RTVI", "date": "2025-04-17T18:00:00+09:00", "about": "A; B",
                     "tags": "x;y", "source": ["The Moscow Times", "RTVI"], "confidence": "moderate",
                     "because": "two origins"}
                    """);

            var claim = desk.claim(1);
            assertThat(claim.content().about()).containsExactly("A", "B");
            assertThat(claim.content().tags()).containsExactly("x", "y");
            assertThat(claim.content().on()).isEqualTo(new PartialDate("2025-04-17T18:00:00+09:00"));
            assertThat(claim.citations())
                    .extracting(entry -> entry.statement().source())
                    .containsExactly("The Moscow Times", "RTVI");
            assertThat(claim.rating().orElseThrow().statement().because()).isEqualTo("two origins");
        }

        @Test
        void takesABlankTextForNothing() {
            desk.load("claim.json", "{\"text\": \"one\", \"speaker\": \" \", \"on\": \"\", \"tags\": [\"\"]}");

            assertThat(desk.claim(1).content().speaker()).isNull();
            assertThat(desk.claim(1).content().tags()).isEmpty();
        }

        @Test
        void withdrawsWhatWasWithdrawn() {
            desk.load("claim.json", """
                    {"text": "one", "verdict": "withdrawn",
                     "conclusion": {"verdict": "withdrawn", "because": "a repeat", "overridden": []}}
                    """);

            assertThat(desk.claim(1).standing()).isEqualTo(Standing.WITHDRAWN);
        }

        @Test
        void leavesARequestOpenThatWasMadeAfterTheAnswer() {
            desk.load("claim.json", """
                    {"text": "one",
                     "requests": [{"party": "A", "on": "2025-04-16", "by": "2025-04-20"},
                                  {"party": "B", "on": "2025-04-10"}],
                     "responses": [{"party": "A", "kind": "declined", "on": "2025-04-15"},
                                   {"party": "B", "kind": "declined", "on": "2025-04-15"}]}
                    """);

            assertThat(desk.claim(1).requestTo("A").orElseThrow().isOpen()).isTrue();
            assertThat(desk.claim(1).requestTo("B").orElseThrow().isOpen()).isFalse();
        }

        @Test
        void takesSilenceOfAPartyThatWasAskedAndHasNoTimeLeft() {
            desk.load("claim.json", """
                    {"text": "one", "requests": [{"party": "A", "on": "2025-04-10", "by": "2025-04-15"}],
                     "responses": [{"party": "A", "kind": "no-response", "on": "2025-04-16"}]}
                    """);

            assertThat(desk.claim(1).responses().get(0).statement().kind()).isEqualTo(ResponseKind.NO_RESPONSE);
        }

        @Test
        void knowsAPartByTheNameThatTheFileGivesTheWhole() {
            desk.load("claims.json", """
                    [{"id": "C9", "text": "part of the part", "partOf": "part"},
                     {"id": "C8", "key": "part", "text": "part", "partOf": "C7"},
                     {"id": "C7", "text": "whole"}]
                    """);

            assertThat(desk.claim(1).content().text()).isEqualTo("whole");
            assertThat(desk.claim(2).content().partOf()).isEqualTo(new ClaimId(1));
            assertThat(desk.claim(3).content().partOf()).isEqualTo(new ClaimId(2));
        }

        @Test
        void knowsAWholeInTheStoreByItsKey() {
            desk.load("whole.json", "{\"key\": \"whole\", \"text\": \"whole\"}");
            desk.load("part.json", "{\"text\": \"part\", \"partOf\": \"whole\"}");

            assertThat(desk.claim(2).content().partOf()).isEqualTo(new ClaimId(1));
        }

        @Test
        void mapsAndIgnoresFieldsOfOtherNames() {
            var options = new OptionsBuilder()
                    .withMaps(Map.of("title", "-", "publisher", "speaker", "evidence.rank", "-", "said", "claim"))
                    .build();

            desk.load("claim.json", """
                    {"said": "one", "title": "x", "publisher": "RTVI",
                     "evidence": [{"title": "t", "stance": "context", "rank": 4}]}
                    """, options);

            assertThat(desk.claim(1).content().text()).isEqualTo("one");
            assertThat(desk.claim(1).content().speaker()).isEqualTo("RTVI");
        }

        @Test
        void refusesToMapToAFieldThatThereIsNot() {
            var options = new OptionsBuilder()
                    .withMaps(Map.of("publisher", "speeker"))
                    .build();

            assertThatThrownBy(() -> desk.load("claim.json", "{\"text\": \"one\"}", options))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            invalid -> assertThat(invalid.suggestion()).hasValue("speaker"));
        }

        @Test
        void putsEveryClaimIntoTheStoryThatIsAskedFor() {
            desk.load(
                    "claim.json",
                    "{\"text\": \"one\", \"story\": \"x\"}",
                    new OptionsBuilder().withStory("Mine").build());

            assertThat(desk.claim(1).content().story()).isEqualTo("Mine");
        }

        @Test
        void findsKnownNamesInAnyCaseAndBySlug() {
            desk.load("one.json", """
                    {"text": "one", "speaker": "North Korea", "story": "Troops", "source": "KCNA"}
                    """);
            desk.load("two.json", """
                    {"text": "two", "speaker": "north korea", "about": ["north-korea"], "story": "TROOPS",
                     "citations": [{"source": "kcna"}]}
                    """);

            var claim = desk.claim(2);
            assertThat(claim.content().speaker()).isEqualTo("North Korea");
            assertThat(claim.content().about()).containsExactly("North Korea");
            assertThat(claim.content().story()).isEqualTo("Troops");
            assertThat(claim.citations().get(0).statement().source()).isEqualTo("KCNA");
        }

        @Test
        void keepsTextByteForByte() {
            var text = "  조선 \u202E \uD83D\uDE00\u200D e\u0301\t\"q\"\\ \u0007\n ";

            desk.load("claim.json", """
                    {"text": "  조선 \\u202e \\ud83d\\ude00\\u200d e\u0301\\t\\"q\\"\\\\ \\u0007\\n "}
                    """);

            assertThat(desk.claim(1).content().text()).isEqualTo(text);
        }
    }

    @Nested
    class Repetition {

        @Test
        void addsNothingTheSecondTime() {
            desk.load("claim.json", WHOLE_CLAIM);
            var entries = desk.entries();

            var report = desk.load("claim.json", WHOLE_CLAIM);

            assertThat(report.sentence()).isEqualTo("1 read: 0 new, 1 unchanged, 0 changed, 0 rejected");
            assertThat(desk.entries()).isEqualTo(entries);
        }

        @Test
        void addsNothingOfAStoryTheSecondTime() {
            var story = """
                    {"sources": [{"name": "RTVI", "kind": "outlet", "unresolved": false}, {"name": "X"}],
                     "claims": [{"key": "a", "text": "one", "source": "RTVI"},
                                {"text": "two", "partOf": "a", "requests": [{"party": "A", "by": "2025-05"}]}]}
                    """;
            desk.load("story.json", story);
            var entries = desk.entries();

            assertThat(desk.load("story.json", story).sentence())
                    .isEqualTo("2 read: 0 new, 2 unchanged, 0 changed, 0 rejected");
            assertThat(desk.entries()).isEqualTo(entries);
        }

        @Test
        void doesNotTakeAwayWhatTheFileDoesNotSay() {
            desk.load("full.json", "{\"key\": \"a\", \"text\": \"one\", \"url\": \"u\", \"tags\": [\"x\", \"y\"]}");

            assertThat(desk.load("less.json", "{\"key\": \"a\", \"text\": \"one\", \"tags\": [\"y\", \"x\"]}")
                            .unchanged())
                    .isEqualTo(1);
        }

        @Test
        void leavesALaterJudgementOfTheDeskAlone() {
            desk.load("claim.json", WHOLE_CLAIM);
            desk.say(new ClaimId(1), new Rated(Confidence.HIGH, "two more origins"));

            assertThat(desk.load("claim.json", WHOLE_CLAIM).unchanged()).isEqualTo(1);
        }

        @Test
        void namesEveryFieldThatDiffers() {
            desk.load("old.json", "{\"key\": \"a\", \"text\": \"one\", \"on\": \"2025\", \"speaker\": \"A\"}");

            var refused = desk.refusal("new.json", """
                    [{"key": "a", "text": "one!", "on": "2025-04", "url": "u", "source": "B"}]
                    """);

            assertThat(desk.shown(refused.defects()))
                    .containsExactly("new.json:1:2 (record 1): differs from C1: text: \"one\" → \"one!\"; "
                            + "on: \"2025\" → \"2025-04\"; url: nothing → \"u\"; 1 citation more");
            assertThat(refused.getMessage()).isEqualTo("nothing was loaded: 1 of 1 record is bad");
            assertThat(refused.remedy()).contains(Remedy.Plain.UPDATE_CLAIMS);
        }

        @Test
        void revisesWithHistoryWhenToldToUpdate() {
            desk.load("old.json", "{\"key\": \"a\", \"text\": \"one\", \"note\": \"n\"}");

            var report =
                    desk.load("new.json", """
                    [{"key": "a", "text": "one!", "source": "B",
                      "responses": [{"party": "P", "kind": "denial", "on": "2025-04-16"}]}]
                    """, new OptionsBuilder().updating().build());

            assertThat(report.sentence()).isEqualTo("1 read: 0 new, 0 unchanged, 1 changed, 0 rejected");
            var claim = desk.claim(1);
            assertThat(claim.content().text()).isEqualTo("one!");
            assertThat(claim.content().note()).isEqualTo("n");
            assertThat(claim.citations()).hasSize(1);
            assertThat(claim.responses()).hasSize(1);
            assertThat(claim.history())
                    .extracting(entry -> entry.statement())
                    .anySatisfy(said -> assertThat(said)
                            .isInstanceOfSatisfying(
                                    ClaimRevised.class,
                                    revised -> assertThat(revised.because())
                                            .endsWith("new.json")
                                            .startsWith("updated from ")));
        }

        @Test
        void appendsOnlyWhatTheClaimDoesNotHave() {
            desk.load("claim.json", WHOLE_CLAIM);
            var more = WHOLE_CLAIM.replace(
                    "\"waivers\": [", "\"waivers\": [{\"party\": \"Moscow\", \"because\": \"far\"}, ");
            var entries = desk.entries();

            assertThat(desk.refusal("more.json", more).defects().get(0).message())
                    .isEqualTo("differs from C1: 1 party waived more");
            desk.load("more.json", more, new OptionsBuilder().updating().build());
            assertThat(desk.entries()).isEqualTo(entries + 1);
        }

        @Test
        void knowsAClaimWithoutKeyByTextSpeakerAndStory() {
            desk.load("a.json", "{\"text\": \"one\", \"speaker\": \"A\"}");

            var report = desk.load("b.json", """
                    [{"text": "one", "speaker": "A"}, {"text": "one", "speaker": "B"}, {"text": "one"}]
                    """);

            assertThat(report.sentence()).isEqualTo("3 read: 2 new (C2-C3), 1 unchanged, 0 changed, 0 rejected");
        }

        @Test
        void takesARepetitionInsideAFileForUnchanged() {
            var report = desk.load("claims.ndjson", """
                    {"key": "a", "text": "one"}
                    {"text": "two"}
                    {"key": "a", "text": "one"}
                    {"text": "two"}
                    """);

            assertThat(report.sentence()).isEqualTo("4 read: 2 new (C1-C2), 2 unchanged, 0 changed, 0 rejected");
        }

        @Test
        void namesTheEarlierLineOfAContradictionInsideAFile() {
            assertThat(desk.defects("claims.ndjson", """
                    {"key": "a", "text": "one"}
                    {"key": "b", "text": "two"}
                    {"key": "a", "text": "three"}
                    """).get(0).replace(folder + "/", ""))
                    .isEqualTo(
                            "claims.ndjson:3:1 (record 3): the same claim as in claims.ndjson:1, with other content");
        }

        @Test
        void refusesToDescribeAKnownSourceOtherwise() {
            desk.load("old.json", "{\"sources\": [{\"name\": \"RTVI\", \"kind\": \"outlet\"}], \"claims\": []}");
            var other = "{\"sources\": [{\"name\": \"rtvi\", \"kind\": \"agency\"}], \"claims\": []}";

            assertThat(desk.defects("new.json", other))
                    .containsExactly(
                            "new.json:1:14: source \"RTVI\" is known otherwise: kind: \"outlet\" → \"agency\"");
            assertThat(desk.load(
                                    "new.json",
                                    other,
                                    new OptionsBuilder().updating().build())
                            .sources())
                    .isEqualTo(1);
        }

        @Test
        void bringsBackWhatWasTakenBack() {
            desk.load("claims.json", "[{\"text\": \"one\"}]");
            desk.store().record(Desk.stamp(), recorder -> {
                recorder.touchClaimsOf(1);
                return recorder.append(null, new Undone(1));
            });

            assertThat(desk.load("claims.json", "[{\"text\": \"one\"}]").firstClaim())
                    .isEqualTo(new ClaimId(2));
        }
    }

    @Nested
    class Atomicity {

        private static final String MIXED = """
                {"text": "one"}
                {"text": ""}
                {"text": "three", "on": "2025-02-30"}
                {"text": "four"}
                """;

        @Test
        void keepsNothingOfAFileWithABadRecord() {
            var refused = desk.refusal("claims.ndjson", MIXED);

            assertThat(desk.entries()).isZero();
            assertThat(refused.count()).isEqualTo(2);
            assertThat(refused.getMessage()).isEqualTo("nothing was loaded: 2 of 4 records are bad");
            assertThat(refused.remedy()).contains(new Remedy.SkipInvalid(2));
        }

        @Test
        void keepsTheGoodRecordsWhenToldTo() {
            var report = desk.load(
                    "claims.ndjson",
                    MIXED,
                    new OptionsBuilder().skippingInvalid().build());

            assertThat(report.sentence()).isEqualTo("4 read: 2 new (C1-C2), 0 unchanged, 0 changed, 2 rejected");
            assertThat(desk.shown(report.defects())).hasSize(2);
            assertThat(desk.claim(2).content().text()).isEqualTo("four");
        }

        @Test
        void listsTwentyDefectsAndCountsAll() {
            var refused = desk.refusal("claims.ndjson", "{\"text\": \"\"}\n".repeat(50));

            assertThat(refused.defects()).hasSize(20);
            assertThat(refused.count()).isEqualTo(50);
        }

        @Test
        void keepsTheProjectionsInStep() {
            desk.load("claim.json", WHOLE_CLAIM);
            desk.load(
                    "more.json",
                    WHOLE_CLAIM.replace("Hundreds", "Thousands"),
                    new OptionsBuilder().updating().build());

            assertThat(desk.store().check().projections(claim -> {})).isEmpty();
            assertThat(desk.store().check().chain()).isEmpty();
        }
    }
}
