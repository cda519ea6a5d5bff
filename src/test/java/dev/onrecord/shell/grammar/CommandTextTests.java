package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.shell.grammar.CommandText.Excerpt;
import dev.onrecord.shell.grammar.CommandText.Place;
import org.junit.jupiter.api.Test;

class CommandTextTests {

    private final CommandText command = new CommandText("rate C4 \\\r\n  hihg \\\n--because 'a\nb'", 7);

    @Test
    void countsLinesAndColumnsFromOne() {
        assertThat(command.place(0)).isEqualTo(new Place(7, 1));
        assertThat(command.place(13)).isEqualTo(new Place(8, 3));
        assertThat(command.place(command.text().length())).isEqualTo(new Place(10, 3));
    }

    @Test
    void countsColumnsInCharacters() {
        assertThat(new CommandText("add 👍👍 x", 1).place(9)).isEqualTo(new Place(1, 8));
    }

    @Test
    void cutsTheLineAroundAPart() {
        assertThat(command.excerpt(new Span(13, 17))).isEqualTo(new Excerpt(new Place(8, 3), "  ", "hihg", " \\"));
        assertThat(command.excerpt(new Span(5, 7)).line()).isEqualTo("rate C4 \\");
    }

    @Test
    void cutsAPartOfManyLinesAtTheFirst() {
        assertThat(command.excerpt(new Span(30, 34))).isEqualTo(new Excerpt(new Place(9, 11), "--because ", "'a", ""));
    }

    @Test
    void pointsBehindTheLineForWhatIsMissing() {
        assertThat(new CommandText("rate C4", 3).excerpt(new Span(7, 7)))
                .isEqualTo(new Excerpt(new Place(3, 8), "rate C4", "", ""));
    }
}
