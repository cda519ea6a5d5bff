package dev.onrecord.shell.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.report.Palette;
import dev.onrecord.report.Tone;
import dev.onrecord.report.VisibleText;
import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalGateTests {

    private static final String OWN =
            Palette.COLOURS.paint(Tone.BAD, "bad") + "\r\u001b[K1 of 2\r\n\u2068שלום\u2069\t👍\n";

    private static String passed(String... pieces) throws IOException {
        var screen = new StringWriter();
        try (var gate = new TerminalGate(screen)) {
            for (String piece : pieces) {
                gate.write(piece);
            }
        }
        return screen.toString();
    }

    @Test
    void letsThroughWhatTheConsoleItselfSays() throws IOException {
        assertThat(passed(OWN)).isEqualTo(OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[8m",
                "\u001b]52;c;aGk=\u0007",
                "\u009b8m",
                "\u007f",
                "\u202e",
                "\u2066",
                "\u2028",
                "a\rb",
                "\r",
                "\u001b[1",
                "\ud800"
            })
    void showsAllElse(String hostile) throws IOException {
        assertThat(passed(hostile)).isEqualTo(VisibleText.forTerminal(hostile)).isNotEqualTo(hostile);
    }

    @Property
    void doesNotDependOnThePiecesInWhichATextIsWritten(@ForAll String text) throws IOException {
        var whole = text + OWN + text;

        assertThat(passed(whole.split(""))).isEqualTo(passed(whole));
    }
}
