package dev.onrecord.shell.console.completion;

import dev.onrecord.report.Screen;
import dev.onrecord.shell.grammar.ValueType;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.completer.ArgumentCompleter.ArgumentLine;
import org.jspecify.annotations.Nullable;

/** Completes the answer to a question: the whole line is one value, with no quotes around it. */
public final class AnswerCompleter implements Completer {

    private final KnownValues values;
    private final Supplier<Screen> screen;
    private final IntSupplier height;
    private @Nullable ValueType<?> expected;

    /**
     * Creates a completer.
     *
     * @param screen the screen as it is at the moment
     * @param height how many lines it has
     */
    public AnswerCompleter(KnownValues values, Supplier<Screen> screen, IntSupplier height) {
        this.values = values;
        this.screen = screen;
        this.height = height;
    }

    /** Says what the next answer is; null for what cannot be completed. */
    public void expect(@Nullable ValueType<?> type) {
        expected = type;
    }

    /** Takes a line for one word. */
    public static ParsedLine parse(String line, int cursor, ParseContext context) {
        return new ArgumentLine(line, Math.min(cursor, line.length()));
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (expected == null) {
            return;
        }
        var proposals = values.of(expected, List.of(), line.word().substring(0, line.wordCursor()));
        var rows = ProposalRows.of(proposals, screen.get(), height.getAsInt());
        for (var proposal : proposals) {
            candidates.add(new Candidate(
                    proposal.value(), rows.row(proposal), null, null, null, null, false, candidates.size() + 1));
        }
    }
}
