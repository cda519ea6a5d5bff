package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a file is said with its place, what was found and what was expected. */
class DefectTests {

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

    @ParameterizedTest
    @MethodSource
    void namesWhatIsWrongInARecord(String record, String place, String message) {
        assertThat(desk.defects("c.json", "[\n" + record + "\n]")).containsExactly("c.json:" + place + ": " + message);
    }

    static Stream<Arguments> namesWhatIsWrongInARecord() {
        return Stream.of(
                Arguments.of("{}", "2:1 (record 1, field text)", "missing, a claim needs one"),
                Arguments.of("{\"text\": \" \"}", "2:10 (record 1, field text)", "blank, a claim needs one"),
                Arguments.of("{\"text\": 12}", "2:10 (record 1, field text)", "found the number 12, expected a text"),
                Arguments.of("{\"text\": [1]}", "2:10 (record 1, field text)", "found a list, expected a text"),
                Arguments.of("{\"text\": {}}", "2:10 (record 1, field text)", "found an object, expected a text"),
                Arguments.of("{\"claim\": true}", "2:11 (record 1, field claim)", "found true, expected a text"),
                Arguments.of("[1]", "2:1 (record 1)", "found a list, expected an object"),
                Arguments.of("\"x\"", "2:1 (record 1)", "found a text, expected an object"),
                Arguments.of("null", "2:1 (record 1)", "found null, expected an object"),
                Arguments.of(
                        "{\"text\": \"조선 😀\",\n \"sepaker\": \"A\"}",
                        "3:2 (record 1, field sepaker)",
                        "unknown field, expected speaker?"),
                Arguments.of("{\"text\": \"a\", \"xyzzy\": 1}", "2:15 (record 1, field xyzzy)", "unknown field"),
                Arguments.of(
                        "{\"text\": \"a\", \"text\": \"b\"}",
                        "2:15 (record 1, field text)",
                        "given twice, expected once"),
                Arguments.of(
                        "{\"on\": \"2025\", \"text\": \"a\", \"date\": \"2024\"}",
                        "2:29 (record 1, field date)",
                        "says the same as on, expected one of them"),
                Arguments.of(
                        "{\"text\": \"a\", \"on\": \"17 Brumaire 9\"}",
                        "2:21 (record 1, field on)",
                        "not a date: \"17 Brumaire 9\", expected 2025, 2025-04, 2025-04-17 or 2025-04-17T09:00:00Z"),
                Arguments.of(
                        "{\"text\": \"a\", \"key\": \"two words\"}",
                        "2:22 (record 1, field key)",
                        "not a key: \"two words\""),
                Arguments.of(
                        "{\"text\": \"a\", \"tags\": [\"x\", 3]}",
                        "2:29 (record 1, field tags[1])",
                        "found the number 3, expected a text"),
                Arguments.of(
                        "{\"text\": \"a\", \"tags\": 3}",
                        "2:23 (record 1, field tags)",
                        "found the number 3, expected a list of texts"),
                Arguments.of(
                        "{\"text\": \"a\\u0000b\"}",
                        "2:10 (record 1, field text)",
                        "found a NUL character, expected a text without"),
                Arguments.of(
                        "{\"text\": \"a\\ud83d\"}",
                        "2:10 (record 1, field text)",
                        "found \\ud83d alone, which is half a character"),
                Arguments.of(
                        "{\"text\": \"a\", \"confidence\": {\"level\": \"hihg\", \"because\": \"b\"}}",
                        "2:39 (record 1, field confidence.level)",
                        "not a confidence level: \"hihg\", expected one of low, moderate, high"),
                Arguments.of(
                        "{\"text\": \"a\", \"confidence\": {\"because\": \"b\"}}",
                        "2:29 (record 1, field confidence.level)",
                        "missing, expected one of low, moderate, high"),
                Arguments.of(
                        "{\"text\": \"a\", \"confidence\": \"low\"}",
                        "2:1 (record 1, field because)",
                        "missing, a confidence needs what it rests on"),
                Arguments.of(
                        "{\"text\": \"a\", \"verdict\": \"refuted\"}",
                        "2:1 (record 1, field because)",
                        "missing, a verdict needs what it rests on"),
                Arguments.of(
                        "{\"text\": \"a\", \"verdict\": \"false\"}",
                        "2:26 (record 1, field verdict)",
                        "not a verdict: \"false\", expected one of unverified, verified, partly-verified, misleading,"
                                + " refuted, unverifiable, withdrawn"),
                Arguments.of(
                        "{\"text\": \"a\", \"evidence\": [{\"title\": \"t\", \"stance\": \"against\"}]}",
                        "2:53 (record 1, field evidence[0].stance)",
                        "not a stance: \"against\", expected one of supports, refutes, context"),
                Arguments.of(
                        "{\"text\": \"a\", \"evidence\": [{\"title\": \"t\", \"stance\": \"context\"}, {\"stance\": \"context\"}]}",
                        "2:65 (record 1, field evidence[1].title)",
                        "missing, a piece of evidence needs one"),
                Arguments.of(
                        "{\"text\": \"a\", \"evidence\": [\"t\"]}",
                        "2:28 (record 1, field evidence[0])",
                        "found a text, expected an object"),
                Arguments.of(
                        "{\"text\": \"a\", \"evidence\": {\"title\": \"t\", \"stance\": \"context\", \"credibility\": 9}}",
                        "2:78 (record 1, field evidence[0].credibility)",
                        "not a credibility: \"9\", expected one of 1, 2, 3, 4, 5, 6"),
                Arguments.of(
                        "{\"text\": \"a\", \"responses\": [{\"party\": \"P\", \"kind\": \"non-admission\"}]}",
                        "2:29 (record 1, field responses[0])",
                        "a non-admission says where the desk looked; searched is missing"),
                Arguments.of(
                        "{\"text\": \"a\", \"responses\": [{\"party\": \"P\", \"kind\": \"no-response\"}]}",
                        "2:1 (record 1, field responses)",
                        "P was not asked, so it cannot have failed to respond"),
                Arguments.of(
                        "{\"text\": \"a\", \"partOf\": \"nothing\"}",
                        "2:1 (record 1, field partOf)",
                        "no claim \"nothing\" in the file or in the store that this could be a part of"),
                Arguments.of(
                        "{\"text\": \"a\", \"requests\": [{\"party\": \"P\", \"by\": \"2025-02-30\"}]}",
                        "2:49 (record 1, field requests[0].by)",
                        "not a date: \"2025-02-30\" (February 2025 has 28 days)"));
    }

    @ParameterizedTest
    @MethodSource
    void namesWhereAFileIsNoJson(String content, String defect) {
        assertThat(desk.defects("c.json", content)).containsExactly("c.json:" + defect);
    }

    static Stream<Arguments> namesWhereAFileIsNoJson() {
        return Stream.of(
                Arguments.of("", "1:1: the file is empty, expected claims"),
                Arguments.of("[{\"text\": \"a\"},\n {\"text\": ", "2:11 (record 2): the file ends inside a record"),
                Arguments.of("[{\"text\": \"a\"", "1:14 (record 1): the file ends inside a record"),
                Arguments.of("[{\"text\": \"a\"}] []", "1:17: found a list after the end of the JSON"),
                Arguments.of(
                        "[{'text': 'a'}]", "1:3 (record 1): not JSON: found ', expected a field name in double quotes"),
                Arguments.of(
                        "[{\"text\": \"a\",}]",
                        "1:15 (record 1): not JSON: found }, expected a field name in double quotes"),
                Arguments.of(
                        "[{\"text\" \"a\"}]", "1:10 (record 1): not JSON: found \", expected ':' after the field name"),
                Arguments.of("[{\"text\": \"a\"} {}]", "1:16: not JSON: found {, expected ',' before the next one"),
                Arguments.of(
                        "[{\"text\": \"a\nb\"}]",
                        "1:13 (record 1): not JSON: found the end of the line inside a text, expected \" or \\n"),
                Arguments.of("[{\"text\": \0}]", "1:11 (record 1): not JSON: found a NUL byte"),
                Arguments.of("[{\"text\": \"a\"}", "1:15: the file ends inside the list of claims"),
                Arguments.of("{\"text\": ", "1:10: the file ends inside the JSON"),
                Arguments.of("{\"tags\": " + "[".repeat(99), "1:41: nested too deep, expected at most 32 levels"),
                Arguments.of("{\"claims\": 3}", "1:12 (field claims): found a number, expected a list"),
                Arguments.of(
                        "{\"claims\": [], \"title\": 1}",
                        "1:16 (field title): unknown beside claims, expected story, sources or claims"),
                Arguments.of("{\"claims\": [], \"claims\": []}", "1:16 (field claims): given twice, expected once"),
                Arguments.of(
                        "{\"sources\": [{\"kind\": \"outlet\"}], \"claims\": []}",
                        "1:14 (field name): missing, a source needs one"),
                Arguments.of("<html>", " found no ClaimReview in the file, expected at least one"));
    }

    @ParameterizedTest
    @MethodSource
    void namesWhatIsWrongOnALine(String line, String defect) {
        var content = "{\"text\": \"a\"}\n" + line + "\n{\"text\": \"b\"}\n";

        var report = desk.load(
                "c.ndjson", content, new OptionsBuilder().skippingInvalid().build());

        assertThat(report.added()).isEqualTo(2);
        assertThat(desk.shown(report.defects())).containsExactly("c.ndjson:" + defect);
    }

    static Stream<Arguments> namesWhatIsWrongOnALine() {
        return Stream.of(
                Arguments.of("{\"text\": \"", "2:11 (record 2): the line ends inside a record"),
                Arguments.of("[]", "2:1 (record 2): found a list, expected an object"),
                Arguments.of("{\"text\": \"c\"} {}", "2:15 (record 2): found an object after the record"),
                Arguments.of(
                        "nonsense",
                        "2:1 (record 2): not JSON: found nonsense, expected a value; texts stand in double quotes"),
                Arguments.of(
                        "{\"text\": \"c\", \"on\": 2025}",
                        "2:21 (record 2, field on): found the number 2025, expected a text"),
                Arguments.of(
                        "{\"text\": \"" + "x".repeat(17_000_000) + "\"}",
                        "2:1 (record 2): too large for a claim, expected at most 16 million characters"));
    }

    @ParameterizedTest
    @MethodSource
    void namesWhatIsWrongInATable(String content, String defect) {
        assertThat(desk.defects("c.csv", content)).containsExactly("c.csv:" + defect);
    }

    static Stream<Arguments> namesWhatIsWrongInATable() {
        return Stream.of(
                Arguments.of("text,on\na,b,c\n", "2:1 (record 1): found 3 cells, expected 2 as in the header"),
                Arguments.of("text,on\na\n", "2:1 (record 1): found 1 cell, expected 2 as in the header"),
                Arguments.of(
                        "text,on\n\"a\nb\",never\n",
                        "3:4 (record 1, field on): not a date: \"never\", expected 2025, 2025-04, 2025-04-17 or 2025-04-17T09:00:00Z"),
                Arguments.of(
                        "text\r\n\"a\"b\r\n",
                        "2:4 (record 1): found b after the closing quote, expected the next cell"),
                Arguments.of("text,note\nx,\"a\n", "2:3: the quote that opens here is never closed"),
                Arguments.of("text,titel\nx,y\n", "1:6 (record 1, field titel): unknown field"));
    }

    @Test
    void namesAnUnknownFieldOnceAFile() {
        var refused = desk.refusal("c.ndjson", "{\"text\": \"a\", \"rank\": 1}\n".repeat(3));

        assertThat(refused.defects()).hasSize(1);
        assertThat(desk.hint(refused.defects().get(0))).isEqualTo("--map rank=- ignores it");
        assertThat(refused.getMessage()).isEqualTo("nothing was loaded: 3 of 3 records are bad");
    }

    @Test
    void suggestsTheFieldThatWasProbablyMeant() {
        assertThat(desk.hint(desk.refusal("c.json", "{\"text\": \"a\", \"sepaker\": 1}")
                        .defects()
                        .get(0)))
                .isEqualTo("--map sepaker=speaker reads it as speaker, --map sepaker=- ignores it");
        assertThat(desk.refusal("d.json", "{\"text\": \"a\", \"evidence\": [{\"titel\": 1}]}")
                        .defects())
                .extracting(desk::hint)
                .contains("--map evidence.titel=title reads it as title, --map evidence.titel=- ignores it");
    }

    @Test
    void suggestsTheTermThatWasProbablyMeant() {
        var record = "{\"text\": \"a\", \"confidence\": {\"level\": \"hihg\", \"because\": \"b\"}}";

        assertThat(desk.hint(desk.refusal("c.json", record).defects().get(0))).isEqualTo("did you mean \"high\"?");
    }

    @Test
    void namesTheByteThatIsNoUtf8() {
        var json = "[{\"text\": \"한\"},\n {\"text\": \"caf\u00E9\"}]";
        var bytes = json.replace("한", "H").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(desk.shown(desk.refusal("c.json", bytes, LoadOptions.DEFAULT).defects()))
                .containsExactly("c.json:2:15 (record 2): not UTF-8: the byte 0xE9 begins no character here");
    }

    @Test
    void skipsALineThatIsNoUtf8() {
        var bytes = "{\"text\": \"caf\u00E9\"}\n{\"text\": \"b\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        var report = desk.load(
                "c.ndjson", bytes, new OptionsBuilder().skippingInvalid().build());

        assertThat(report.added()).isEqualTo(1);
        assertThat(desk.shown(report.defects()))
                .containsExactly("c.ndjson:1:14 (record 1): not UTF-8: the byte 0xE9 begins no character here");
    }

    @Test
    void refusesUtf16() {
        var bytes = "[{\"text\": \"a\"}]".getBytes(StandardCharsets.UTF_16LE);

        assertThat(desk.shown(desk.refusal("c.json", bytes, LoadOptions.DEFAULT).defects()))
                .containsExactly("c.json: the file is UTF-16 without a byte order mark, expected UTF-8");
    }

    @Test
    void refusesAGzipThatWasCutOff() {
        byte[] start = {0x1F, (byte) 0x8B, 8, 0};

        assertThat(desk.refusal("c.gz", start, LoadOptions.DEFAULT)
                        .defects()
                        .get(0)
                        .message())
                .startsWith("the file cannot be read");
    }

    @Test
    void keepsWhatStandsBeforeTheEndOfACutFile() {
        var content = "[{\"text\": \"a\"}, {\"text\": \"b\"}, {\"te";

        var report = desk.load(
                "c.json", content, new OptionsBuilder().skippingInvalid().build());

        assertThat(report.sentence()).isEqualTo("3 read: 2 new (C1-C2), 0 unchanged, 0 changed, 1 rejected");
    }

    @Test
    void refusesARecordOfTooManyValuesAndGoesOn() {
        var many = "{\"text\": \"a\", \"tags\": [" + "\"x\", ".repeat(400_000) + "\"x\"]}";

        var report = desk.load(
                "c.json",
                "[" + many + ", {\"text\": \"b\"}]",
                new OptionsBuilder().skippingInvalid().build());

        assertThat(report.sentence()).isEqualTo("2 read: 1 new (C1), 0 unchanged, 0 changed, 1 rejected");
        assertThat(desk.shown(report.defects()))
                .containsExactly(
                        "c.json:1:2 (record 1): too large for a claim, expected at most 16 million characters");
    }

    @Test
    void refusesAClaimThatIsAPartOfItself() {
        assertThat(desk.defects("c.json", """
                [{"key": "a", "text": "a", "partOf": "b"}, {"key": "b", "text": "b", "partOf": "a"}]
                """)).hasSize(2);
    }
}
