package dev.onrecord.shell.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.WordReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a remedy is written as is a command that can be read, or names options that there are. */
class HintsTests {

    private static final ClaimId CLAIM = new ClaimId(4);
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    static final List<Arguments> LINES = List.of(
            Arguments.of(new Remedy.Rate(CLAIM, Confidence.HIGH), "rate C4 high --because \"…\""),
            Arguments.of(
                    new Remedy.StandBy(CLAIM, Verdict.MISLEADING), "verdict C4 misleading --because \"…\" --override"),
            Arguments.of(new Remedy.Second(CLAIM), "second C4 --because \"…\""),
            Arguments.of(new Remedy.Reopen(CLAIM), "reopen C4 --because \"…\""),
            Arguments.of(new Remedy.NameSource(CLAIM), "cite C4 \"…\""),
            Arguments.of(new Remedy.TraceSource(CLAIM, "The Times"), "cite C4 \"The Times\" --from \"…\""),
            Arguments.of(new Remedy.GradeSource("RTVI"), "source RTVI --reliability F --because \"…\""),
            Arguments.of(new Remedy.AddEvidence(CLAIM, Stance.SUPPORTS), "evidence C4 \"…\" --stance supports"),
            Arguments.of(
                    new Remedy.GradeEvidence(CLAIM, "it's a clip", Stance.SUPPORTS),
                    "evidence C4 \"it's a clip\" --stance supports --credibility 6"),
            Arguments.of(
                    new Remedy.TakeFile(CLAIM, "--title", Stance.CONTEXT, "/a b/c.txt"),
                    "evidence C4 \"--title\" --stance context --file \"/a b/c.txt\""),
            Arguments.of(new Remedy.Retract(new EntryId(17)), "retract E17 --because \"…\""),
            Arguments.of(new Remedy.Withdraw(CLAIM), "withdraw C4 --because \"…\""),
            Arguments.of(new Remedy.DescribeSource("BBC"), "source BBC --kind \"…\""),
            Arguments.of(
                    new Remedy.NameParty(CLAIM, "Interior Ministry"),
                    "edit C4 --about \"Interior Ministry\" --because \"…\""),
            Arguments.of(new Remedy.AskParty(CLAIM, "North Korea"), "ask C4 \"North Korea\" --by +7d"),
            Arguments.of(new Remedy.Extend(CLAIM, "Russia"), "extend C4 Russia --by +7d"),
            Arguments.of(new Remedy.Waive(CLAIM, "Russia"), "waive C4 Russia --because \"…\""),
            Arguments.of(
                    new Remedy.RecordResponse(ResponseKind.NO_RESPONSE, CLAIM, "Russia"),
                    "record no-response C4 Russia"),
            Arguments.of(
                    new Remedy.RecordResponse(ResponseKind.NON_ADMISSION, CLAIM, "Russia"),
                    "record non-admission C4 Russia --searched \"…\""),
            Arguments.of(new Remedy.MakeDesk("postgresql://ana@h/d"), "store create postgresql://ana@h/d"),
            Arguments.of(new Remedy.LetIn("ben", Remedy.LetIn.Login.THERE), "store allow ben checker"),
            Arguments.of(
                    new Remedy.LoadAgain(
                            List.of("my sheet.csv"),
                            "budget",
                            Map.of("Said by", "speaker"),
                            List.of(),
                            Map.of("about", ","),
                            true),
                    "load \"my sheet.csv\" --map \"Said by=speaker\" --split about=, --date-order \"…\" --story budget"),
            Arguments.of(
                    new Remedy.LoadAgain(List.of("a.tsv"), null, Map.of(), List.of("-", "text"), Map.of(), false),
                    "load a.tsv --columns -,text"),
            Arguments.of(new Remedy.Confirm(CLAIM, new EntryId(17)), "confirm C4 E17 --because \"…\""),
            Arguments.of(new Remedy.LookInto(CLAIM), "why C4"));

    @ParameterizedTest
    @FieldSource("LINES")
    void writesALineThatCanBeRead(Remedy remedy, String line) {
        assertThat(Hints.of(remedy)).isEqualTo(line);

        var match = CommandList.catalogue()
                .find(WordReader.read(
                        line.replace("--date-order \"…\"", "--date-order dmy").replace("…", "other")));
        assertThat(match.bind(Clock.systemUTC()).words()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesOptionsThatThereAre(Remedy.Plain remedy) {
        assertNamesKnownOptions(Hints.of(remedy));
    }

    @Test
    void quotesTheNameOfAFieldAsACommandTakesIt() {
        var hint = Hints.of(new Remedy.MapField("Said by", "speaker"));

        assertThat(hint).isEqualTo("--map \"Said by=speaker\" reads it as speaker, --map \"Said by=-\" ignores it");
        assertNamesKnownOptions(hint);
        assertThat(Hints.of(new Remedy.MapField("rank", null))).isEqualTo("--map rank=- ignores it");
    }

    @Test
    void countsWhatSkippingKeeps() {
        assertThat(Hints.of(new Remedy.SkipInvalid(2))).isEqualTo("--skip-invalid keeps the other 2");
        assertNamesKnownOptions(Hints.of(new Remedy.SkipInvalid(2)));
    }

    @Test
    void coversEveryKind() {
        var lines = LINES.stream().map(line -> (Class<?>) line.get()[0].getClass());
        var sentences = Stream.of(
                Remedy.Words.class,
                Remedy.MapField.class,
                Remedy.SkipInvalid.class,
                Remedy.NameEncoding.class,
                Remedy.SplitField.class,
                Remedy.Plain.class);

        assertThat(Stream.concat(lines, sentences).distinct())
                .containsExactlyInAnyOrder(Remedy.class.getPermittedSubclasses());
    }

    private static void assertNamesKnownOptions(String hint) {
        var known = Stream.concat(CommandList.catalogue().signatures().stream(), Stream.of(GlobalOptions.SIGNATURE))
                .flatMap(signature -> signature.parameters().stream())
                .flatMap(parameter -> parameter instanceof Parameter.Flag flag
                        ? Stream.of(flag.written(), "--" + flag.opposite())
                        : Stream.of(parameter.written()))
                .toList();
        assertThat(OPTION.matcher(hint).results().map(option -> option.group())).isSubsetOf(known);
    }
}
