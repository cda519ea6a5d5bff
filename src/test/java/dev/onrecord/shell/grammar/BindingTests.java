package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTests {

    private static final ValueType<String> CLAIM = ValueType.of("CLAIM", "a claim", Completes.CLAIM, (text, clock) -> {
        if (text.contains("C99")) {
            throw new InvalidInputException("no claim C99", "C99", "C72", null);
        }
        return text;
    });

    private static final Parameter<String> CLAIMS =
            Parameter.argument("CLAIM", CLAIM, "claims").variadic();
    private static final Parameter<Level> LEVEL = Parameter.argument("LEVEL", Level.TYPE, "how sure the desk is");
    private static final Parameter<String> BECAUSE = Parameter.option(
                    "because", ValueType.text(), "what the judgement rests on")
            .required();
    private static final Parameter<String> TAG =
            Parameter.option("tag", ValueType.word("T"), "a tag").repeatable();
    private static final Parameter<Boolean> OVERRIDE = Parameter.flag("override", "records it although refused");

    private static final Signature RATE =
            Signature.of("rate", Group.ASSESSMENT, "Rates.").takes(CLAIMS, LEVEL, BECAUSE, TAG, OVERRIDE);

    private static final Parameter<String> KIND = Parameter.argument("KIND", ValueType.word("KIND"), "the kind");
    private static final Parameter<String> PARTY = Parameter.argument("PARTY", ValueType.word("PARTY"), "who said it");
    private static final Signature RECORD =
            Signature.of("record", Group.RESPONSES, "Records.").takes(KIND, CLAIMS, PARTY);

    private static final Parameter<String> STORY =
            Parameter.argument("STORY", ValueType.word("STORY"), "a story").optional();
    private static final Signature USE =
            Signature.of("use", Group.SESSION, "Uses.").takes(STORY);

    private static final Parameter<String> ABOUT = Parameter.option("about", ValueType.word("PARTY"), "adds a party");
    private static final Parameter<String> NO_ABOUT =
            Parameter.option("no-about", ValueType.word("PARTY"), "removes a party");
    private static final Signature EDIT =
            Signature.of("edit", Group.CLAIMS, "Edits.").takes(ABOUT, NO_ABOUT);

    private static Arguments bind(Signature signature, String words) {
        return signature.bind(WordReader.read(words), Clock.systemUTC());
    }

    private static Arguments rate(String words) {
        return bind(RATE, words);
    }

    private static UsageException failure(Signature signature, String words) {
        return catchThrowableOfType(UsageException.class, () -> bind(signature, words));
    }

    /** Returns the part of the command that the failure points at. */
    private static String blamed(String words, UsageException failure) {
        Span span = failure.span().orElseThrow();
        return words.substring(span.start(), span.end());
    }

    @Test
    void givesEveryWordItsPlace() {
        Arguments arguments = rate("C1 C2 high --because 'two sources'");

        assertThat(arguments.all(CLAIMS)).containsExactly("C1", "C2");
        assertThat(arguments.get(LEVEL)).isEqualTo(Level.HIGH);
        assertThat(arguments.get(BECAUSE)).isEqualTo("two sources");
        assertThat(arguments.words()).hasSize(5);
    }

    @Test
    void takesOptionsAnywhere() {
        Arguments arguments = rate("--because x C1 --tag a high --tag=b");

        assertThat(arguments.all(CLAIMS)).containsExactly("C1");
        assertThat(arguments.all(TAG)).containsExactly("a", "b");
    }

    @Test
    void leavesFixedArgumentsAroundTheManyTheirWords() {
        Arguments arguments = bind(RECORD, "denial C1 C2 C3 Wildberries");

        assertThat(arguments.get(KIND)).isEqualTo("denial");
        assertThat(arguments.all(CLAIMS)).containsExactly("C1", "C2", "C3");
        assertThat(arguments.get(PARTY)).isEqualTo("Wildberries");
    }

    @Test
    void takesAnOptionalArgumentOrNone() {
        assertThat(bind(USE, "oz").find(STORY)).contains("oz");
        assertThat(bind(USE, "").find(STORY)).isEmpty();
    }

    @Test
    void takesNoneForAnOptionalArgumentOfManyWords() {
        Parameter<String> files =
                Parameter.argument("FILE", CLAIM, "files").variadic().optional();
        Signature run = Signature.of("run", Group.SESSION, "Runs.").takes(files);

        assertThat(bind(run, "").all(files)).isEmpty();
        assertThat(bind(run, "a b").all(files)).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "--because=-5, -5",
        "--because -5, -5",
        "--because -, -",
        "--because=--weird, --weird",
        "--because \"--weird\", --weird",
        "--because=a=b, a=b",
        "--because=, ''",
        "--because '\"\"', ''"
    })
    void takesAnyValueForAnOption(String option, String value) {
        assertThat(rate("C1 low " + option.replace("'", "")).get(BECAUSE)).isEqualTo(value);
    }

    @Test
    void keepsAQuotedDashAsAValue() {
        assertThat(rate("\"--C1\" low --because x").all(CLAIMS)).containsExactly("--C1");
        assertThat(rate("--because x -- --tag --C1 low").all(CLAIMS)).containsExactly("--tag", "--C1");
    }

    @Test
    void tellsAFlagFromItsOppositeAndFromSilence() {
        assertThat(rate("C1 low --because x --override").has(OVERRIDE)).isTrue();
        assertThat(rate("C1 low --because x --no-override").find(OVERRIDE)).contains(false);
        assertThat(rate("C1 low --because x").find(OVERRIDE)).isEmpty();
        assertThat(rate("C1 low --because x").has(OVERRIDE)).isFalse();
    }

    @Test
    void prefersADeclaredOptionToTheOppositeOfAFlag() {
        assertThat(bind(EDIT, "--about a --no-about b").get(NO_ABOUT)).isEqualTo("b");

        Parameter<Boolean> colour = Parameter.flag("colour", "colours");
        Parameter<Boolean> noColour = Parameter.flag("no-colour", "does not colour");
        Arguments arguments = bind(Signature.of("try", Group.SESSION, "Tries.").takes(colour, noColour), "--no-colour");
        assertThat(arguments.has(noColour)).isTrue();
        assertThat(arguments.find(colour)).isEmpty();
    }

    @Test
    void remembersWhichWordAValueCameFrom() {
        Arguments arguments = rate("C1 'C 2' low --because=x");

        assertThat(arguments.given(CLAIMS))
                .extracting(given -> given.word().start())
                .containsExactly(0, 3);
        assertThat(arguments.given(BECAUSE))
                .extracting(given -> given.word().text())
                .containsExactly("--because=x");
    }

    @Test
    void correctsAnUnknownOption() {
        String words = "C1 low --becuse=\"a b\"";
        UsageException failure = failure(RATE, words);

        assertThat(failure).hasMessage("unknown option --becuse");
        assertThat(blamed(words, failure)).isEqualTo("--becuse");
        assertThat(failure.suggestion()).contains("--because");
        assertThat(failure.usage()).contains(RATE.usage());
    }

    @ParameterizedTest
    @CsvSource({"--no-overide, --no-override", "--hepl, --help", "--BECAUSE, --because", "--over, --override"})
    void suggestsEveryKindOfOption(String typed, String meant) {
        assertThat(failure(RATE, "C1 low " + typed).suggestion()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-because", "--=x", "--zebra", "--no-"})
    void refusesAnOptionThatIsFarFromAll(String typed) {
        assertThat(failure(RATE, "C1 low --because x " + typed))
                .hasMessage("unknown option " + typed.replace("=x", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1 low --because", "C1 low --because --tag a", "C1 low --because --weird"})
    void saysHowToGiveAValueThatBeginsWithDashes(String words) {
        UsageException failure = failure(RATE, words);

        assertThat(failure).hasMessage("--because needs a value");
        assertThat(blamed(words, failure)).isEqualTo("--because");
        assertThat(failure.hint())
                .contains("a value that begins with dashes is written --because=--x or --because \"--x\"");
    }

    @Test
    void refusesAnOptionGivenTwice() {
        String words = "C1 low --because x --because=y";
        UsageException failure = failure(RATE, words);

        assertThat(failure).hasMessage("--because is given twice");
        assertThat(failure.span()).contains(new Span(19, 28));
        assertThat(failure(RATE, "C1 low --override --no-override")).hasMessage("--override is given twice");
    }

    @Test
    void refusesAValueForAFlag() {
        String words = "C1 low --override=yes";
        UsageException failure = failure(RATE, words);

        assertThat(failure).hasMessage("--override takes no value");
        assertThat(blamed(words, failure)).isEqualTo("=yes");
        assertThat(failure(RATE, "--help=me")).hasMessage("--help takes no value");
    }

    @Test
    void refusesSurplusWords() {
        UsageException failure = failure(USE, "North Korea");

        assertThat(failure).hasMessage("one word too many: Korea");
        assertThat(blamed("North Korea", failure)).isEqualTo("Korea");
        assertThat(failure.hint()).contains("a text of several words goes in quotes");
        assertThat(failure(USE, "a b c")).hasMessage("2 words too many, from: b");
        assertThat(failure(USE, "a -h").hint()).contains("options begin with two dashes");
    }

    @Test
    void namesTheMissingArgument() {
        assertThat(failure(RATE, "")).hasMessage("missing CLAIM");
        assertThat(failure(RECORD, "denial C4")).hasMessage("missing PARTY");

        UsageException failure = failure(RATE, "low --because x");
        assertThat(failure).hasMessage("missing LEVEL");
        assertThat(failure.hint()).contains("LEVEL: how sure the desk is (low, high or very-high)");
        assertThat(failure.span()).contains(new Span(15, 15));
    }

    @Test
    void namesTheMissingOption() {
        UsageException failure = failure(RATE, "C1 low");

        assertThat(failure).hasMessage("missing --because");
        assertThat(failure.hint()).contains("--because TEXT: what the judgement rests on");
    }

    @Test
    void pointsAtAValueThatCannotBeRead() {
        String words = "C1 hihg --because x";
        UsageException failure = failure(RATE, words);

        assertThat(failure).hasMessage("not a confidence level: hihg");
        assertThat(blamed(words, failure)).isEqualTo("hihg");
        assertThat(failure.suggestion()).contains("high");
        assertThat(failure.hint()).contains("expected low, high or very-high");
        assertThat(failure.usage()).contains(RATE.usage());
    }

    @Test
    void pointsAtTheWrongPartOfAWord() {
        String words = "C1,C99,C3 low --because x";
        UsageException failure = failure(RATE, words);

        assertThat(blamed(words, failure)).isEqualTo("C99");
        assertThat(failure.hint()).contains("expected a claim");
    }

    @Test
    void pointsAtTheValueBehindTheSign() {
        String words = "--level=hihg";
        Signature signature =
                Signature.of("try", Group.SESSION, "Tries.").takes(Parameter.option("level", Level.TYPE, "a level"));

        assertThat(blamed(words, failure(signature, words))).isEqualTo("hihg");
        assertThat(blamed("--level ''", failure(signature, "--level ''"))).isEqualTo("''");
    }

    @Test
    void tellsTheFirstOfSeveralWrongValues() {
        Signature signature = Signature.of("try", Group.SESSION, "Tries.")
                .takes(Parameter.option("level", Level.TYPE, "a level"), LEVEL);

        assertThat(failure(signature, "--level x y")).hasMessageEndingWith(": x");
        assertThat(failure(signature, "y --level x")).hasMessageEndingWith(": y");
    }

    @Test
    void asksForHelpWhateverElseIsMissing() {
        assertThat(rate("--help").helpWanted()).isTrue();
        assertThat(rate("C1 hihg --help").helpWanted()).isTrue();
        assertThat(rate("C1 low --because x").helpWanted()).isFalse();
        assertThat(rate("C1 low --because '--help'").helpWanted()).isFalse();
    }

    @Test
    void doesNotAnswerForAParameterOfAnotherCommand() {
        Arguments arguments = bind(USE, "oz");

        assertThatThrownBy(() -> arguments.find(LEVEL)).hasMessage("use does not take LEVEL");
    }

    @Test
    void doesNotAnswerWithOneOfSeveralValues() {
        Arguments arguments = rate("C1 low --because x");

        assertThatThrownBy(() -> arguments.find(TAG)).hasMessage("--tag can have several values");
        assertThatThrownBy(() -> bind(USE, "").get(STORY)).hasMessage("STORY was not given");
        assertThat(arguments.all(TAG)).isEqualTo(List.of());
    }
}
