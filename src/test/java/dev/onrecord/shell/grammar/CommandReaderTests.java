package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTests {

    static List<CommandText> read(String file) throws IOException {
        List<CommandText> commands = new ArrayList<>();
        try (CommandReader reader = new CommandReader(new StringReader(file))) {
            for (Optional<CommandText> next = reader.next(); next.isPresent(); next = reader.next()) {
                commands.add(next.get());
            }
        }
        return commands;
    }

    @Test
    void readsACommandFromEachLine() throws IOException {
        assertThat(read("use oz\nlist\n")).containsExactly(new CommandText("use oz", 1), new CommandText("list", 2));
    }

    @Test
    void readsALastLineWithoutAnEnd() throws IOException {
        assertThat(read("use oz\nlist")).hasSize(2);
    }

    @Test
    void passesOverBlankLinesAndComments() throws IOException {
        assertThat(read("\n# it's a \"comment\\\n  \t\n\r\nlist # all\n  # end"))
                .containsExactly(new CommandText("list # all", 5));
    }

    @Test
    void acceptsAByteOrderMarkAndWindowsLineEnds() throws IOException {
        assertThat(read("\uFEFFuse oz\r\n\r\nlist\r\n"))
                .containsExactly(new CommandText("use oz", 1), new CommandText("list", 3));
    }

    @Test
    void keepsAContinuedCommandTogether() throws IOException {
        assertThat(read("rate C4 \\\n  high \\\r\n --because x\nlist"))
                .containsExactly(
                        new CommandText("rate C4 \\\n  high \\\r\n --because x", 1), new CommandText("list", 4));
    }

    @Test
    void keepsAQuotedTextTogetherByteForByte() throws IOException {
        assertThat(read("add 'a\r\n\r\n# b\\\n c'\nlist"))
                .containsExactly(new CommandText("add 'a\r\n\r\n# b\\\n c'", 1), new CommandText("list", 5));
    }

    @Test
    void doesNotContinueAComment() throws IOException {
        assertThat(read("list # \\\nstatus")).extracting(CommandText::text).containsExactly("list # \\", "status");
    }

    @Test
    void passesOverAContinuationOfNothing() throws IOException {
        assertThat(read("\\\n\nlist")).containsExactly(new CommandText("list", 3));
    }

    @Test
    void returnsAnOpenQuoteAtTheEnd() throws IOException {
        assertThat(read("list\nadd 'a\nb\n"))
                .containsExactly(new CommandText("list", 1), new CommandText("add 'a\nb", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate C4 \\", "rate C4 \\\n"})
    void leavesACommandThatMissesItsNextLineOpen(String file) throws IOException {
        assertThat(read(file)).containsExactly(new CommandText("rate C4 \\", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", "# only", " \t"})
    void findsNothingInAnEmptyFile(String file) throws IOException {
        assertThat(read(file)).isEmpty();
    }

    @Test
    void returnsACommandBeforeTheNextLineArrives() throws IOException {
        Reader endless = new Reader() {
            private final String line = "list\n";
            private int at;

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                if (at == line.length()) {
                    throw new IOException("read too far");
                }
                buffer[offset] = line.charAt(at++);
                return 1;
            }

            @Override
            public void close() {}
        };
        try (CommandReader reader = new CommandReader(endless)) {
            assertThat(reader.next()).contains(new CommandText("list", 1));
        }
    }
}
