package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import dev.onrecord.report.VisibleText;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTests {

    private static final Parameter<String> TEXT =
            Parameter.argument("TEXT", ValueType.text(), "the text").optional();
    private static final Parameter<String> NOTE = Parameter.option("note", ValueType.text(), "a note");
    private static final Signature ADD =
            Signature.of("add", Group.CLAIMS, "Adds.").takes(TEXT, NOTE);

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Texts.lists();
    }

    private static Arguments bind(List<Word> words) {
        return ADD.bind(words, Clock.systemUTC());
    }

    @Property
    void keepsATextAsAnArgument(@ForAll("texts") String text) {
        assertThat(bind(WordReader.read(Quoting.quote(text))).get(TEXT)).isEqualTo(text);
    }

    @Property
    void keepsATextAsTheValueOfAnOption(@ForAll("texts") String text) {
        String quoted = Quoting.quote(text);

        assertThat(bind(WordReader.read("--note " + quoted)).get(NOTE)).isEqualTo(text);
        assertThat(bind(WordReader.read("--note=" + quoted)).get(NOTE)).isEqualTo(text);
    }

    @Property
    void recordsALineThatIsReadTheSameByTheRuleOfEveryDay(@ForAll("texts") String text) {
        String recorded = Quoting.recorded(text);

        assertThat(WordReader.readRecorded(recorded))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("coded")
                .isEqualTo(WordReader.read(recorded));
        assertThat(bind(WordReader.readRecorded(recorded)).get(TEXT)).isEqualTo(text);
    }

    @Property
    void writesNothingThatATerminalWouldObey(@ForAll("texts") String text) {
        assertThat(Quoting.quote(text).chars())
                .noneMatch(unit -> unit != '\n' && unit != '\t' && VisibleText.isHostile(unit) && unit < 0xD800);
    }

    @Property
    void keepsAListOfTexts(@ForAll("lists") List<String> texts) {
        assertThat(WordReader.read(Quoting.join(texts))).extracting(Word::text).isEqualTo(texts);
    }

    @Property
    void keepsTextsInAScript(@ForAll("lists") List<String> texts) throws IOException {
        String script = texts.stream()
                .map(text -> "add " + Quoting.quote(text) + " # note\r\n")
                .collect(Collectors.joining("\n", "\uFEFF", ""));

        List<String> read = new ArrayList<>();
        for (CommandText command : CommandReaderTests.read(script)) {
            List<Word> words = WordReader.read(command.text());
            read.add(bind(words.subList(1, words.size())).get(TEXT));
        }

        assertThat(read).isEqualTo(texts);
    }

    @Property
    void keepsATextThatBeginsALineOfAScript(@ForAll("texts") String text) throws IOException {
        List<CommandText> commands = CommandReaderTests.read(Quoting.quote(text) + "\nlist");

        assertThat(WordReader.read(commands.get(0).text()))
                .extracting(Word::text)
                .containsExactly(text);
        assertThat(commands).hasSize(2);
    }

    @Property
    void keepsATextFromTheSystem(@ForAll("texts") String text) {
        Assume.that(!Quoting.isPlaceholder(text));

        assertThat(bind(ofSystem(List.of("--note=" + text))).get(NOTE)).isEqualTo(text);
        assertThat(bind(ofSystem(List.of("--", text))).get(TEXT)).isEqualTo(text);
    }

    @Property
    void showsArgumentsOfTheSystemAsACommandThatReadsTheSame(@ForAll("lists") List<String> arguments) {
        int end = arguments.contains("--") ? arguments.indexOf("--") : arguments.size();

        List<Word> words = ofSystem(arguments);

        assertThat(words).extracting(Word::text).isEqualTo(arguments);
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i).isOption())
                    .isEqualTo(i <= end && arguments.get(i).startsWith("--"));
        }
    }

    private static List<Word> ofSystem(List<String> arguments) {
        return WordReader.read(Quoting.arguments(arguments));
    }

    @Property
    void pointsIntoTheTextWhateverIsWrong(@ForAll("texts") String text) {
        try {
            List<Word> words = WordReader.read(text);
            words.forEach(word -> assertInside(text, word.span()));
            bind(words);
        } catch (UsageException e) {
            Span span = e.span().orElseThrow();
            assertInside(text, span);
            assertThat(new CommandText(text, 1).excerpt(span).line()).doesNotContain("\n");
        }
    }

    private static void assertInside(String text, Span span) {
        assertThat(span.start()).isBetween(0, span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    @Property
    void readsACommandExactlyWhenNothingIsOpen(@ForAll("texts") String text) {
        assertThat(isReadable(text)).isEqualTo(Openness.of(text) == Openness.COMPLETE);
    }

    private static boolean isReadable(String text) {
        try {
            WordReader.read(text);
            return true;
        } catch (UsageException e) {
            return false;
        }
    }

    @Property
    void completesAnywhereInAnyText(@ForAll("texts") String text) {
        for (int cursor = 0; cursor <= text.length(); cursor++) {
            Draft draft = Draft.of(text, cursor);
            assertInside(text, draft.word().span());
        }
    }
}
