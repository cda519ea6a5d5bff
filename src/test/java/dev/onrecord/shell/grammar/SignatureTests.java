package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.shell.grammar.Parameter.Argument;
import org.junit.jupiter.api.Test;

class SignatureTests {

    private static final ValueType<String> WORD = ValueType.word("WORD");

    private static Signature of(Parameter<?>... parameters) {
        return Signature.of("try", Group.SESSION, "Tries.").takes(parameters);
    }

    private static Argument<String> argument(String name) {
        return Parameter.argument(name, WORD, "a word");
    }

    @Test
    void showsHowACommandIsWritten() {
        Signature rate = Signature.of("rate", Group.ASSESSMENT, "Says how confident the desk is.")
                .takes(
                        Parameter.argument("CLAIM", WORD, "claims").variadic(),
                        Parameter.argument("LEVEL", Level.TYPE, "the level"),
                        Parameter.option("because", ValueType.text(), "what it rests on")
                                .required(),
                        Parameter.option("tag", ValueType.word("T"), "a tag").repeatable(),
                        Parameter.flag("override", "records it although refused"));

        assertThat(rate.usage()).isEqualTo("rate CLAIM… LEVEL --because TEXT [--tag T]… [--override]");
    }

    @Test
    void showsWhatCanBeLeftOutInBrackets() {
        assertThat(of(argument("STORY").optional()).usage()).isEqualTo("try [STORY]");
        assertThat(of(argument("FILE").variadic().optional()).usage()).isEqualTo("try [FILE…]");
    }

    @Test
    void callsAFamilyOfOptionsByItsName() {
        Signature list = of(
                Parameter.option("story", WORD, "a story").within("QUERY"),
                Parameter.option("tag", WORD, "a tag").repeatable().within("QUERY"),
                Parameter.flag("why", "says why"));

        assertThat(list.usage()).isEqualTo("try [QUERY] [--why]");
    }

    @Test
    void collectsExamples() {
        assertThat(of().example("try a").example("try b").examples()).containsExactly("try a", "try b");
    }

    @Test
    void changesNothingUnlessSaidSo() {
        assertThat(of().changesRecord()).isFalse();
        assertThat(of().changing().changesRecord()).isTrue();
    }

    @Test
    void refusesNamesThatAreTaken() {
        assertThatThrownBy(() -> of(Parameter.flag("a", "one"), Parameter.option("a", WORD, "two")))
                .hasMessage("try: --a is taken");
        assertThatThrownBy(() -> of(Parameter.flag("help", "helps"))).hasMessage("try: --help is taken");
        assertThatThrownBy(() -> of(argument("A"), argument("A"))).hasMessage("try: A is taken");
    }

    @Test
    void refusesArgumentsThatCouldBeReadInTwoWays() {
        assertThatThrownBy(() -> of(argument("A").variadic(), argument("B").variadic()))
                .hasMessage("try: only one argument takes many words");
        assertThatThrownBy(() -> of(argument("A").optional(), argument("B")))
                .hasMessage("try: what can be left out comes last");
        assertThatThrownBy(() -> of(argument("A").variadic(), argument("B").optional()))
                .hasMessage("try: what follows many words cannot be left out");
    }

    @Test
    void refusesANameOfThreeWords() {
        assertThatThrownBy(() -> Signature.of("a b c", Group.SESSION, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
