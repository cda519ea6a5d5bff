package dev.onrecord.shell.console;

import dev.onrecord.domain.UsageException;
import dev.onrecord.report.VisibleText;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.team.DeskAddress;
import java.time.Instant;
import java.util.List;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * The commands typed before, whether in this session or an earlier one. Words that hold what a terminal would obey are
 * written anew, with escapes that read the same, so that suggestions and searches show what will be run.
 */
final class CommandHistory extends DefaultHistory {

    @Override
    protected void internalAdd(Instant time, String line, boolean checkDuplicates) {
        super.internalAdd(time, shown(line), checkDuplicates);
    }

    /** Makes an entry of a line of the file, where that has become too long. */
    @Override
    protected EntryImpl createEntry(int index, Instant time, String line) {
        return super.createEntry(index, time, shown(line));
    }

    /** Returns a line as it is kept: a password, which no command takes, is not. */
    private static String shown(String typed) {
        var line = DeskAddress.masked(typed);
        return VisibleText.forTerminal(line).equals(line) ? line : VisibleText.forTerminal(withEscapes(line));
    }

    /** Returns a command with its words written anew; what stands between them is blank or a comment. */
    private static String withEscapes(String line) {
        var written = new StringBuilder();
        int at = 0;
        for (Word word : words(line)) {
            var typed = line.substring(word.start(), word.end());
            var isHarmless = VisibleText.forTerminal(typed).equals(typed);
            written.append(line, at, word.start()).append(isHarmless ? typed : Quoting.word(word));
            at = word.end();
        }
        return written.append(line, at, line.length()).toString().replace("\r\n", "\n");
    }

    private static List<Word> words(String line) {
        try {
            return WordReader.read(line);
        } catch (UsageException unfinished) {
            return List.of();
        }
    }
}
