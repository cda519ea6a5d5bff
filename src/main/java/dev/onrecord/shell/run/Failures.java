package dev.onrecord.shell.run;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.LoadException;
import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.PolicyException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.UsageException;
import dev.onrecord.domain.UsageException.Span;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.shell.grammar.CommandText.Excerpt;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.store.StoreFailure;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/**
 * The one place where a failure becomes text and an exit code.
 *
 * <p>The text is a correction: {@code FILE:LINE:COL: COMMAND: what is wrong}, the line with carets under the word, and
 * a hint that works when it is pasted.
 */
public final class Failures {

    private final PrintWriter notes;
    private final Screen screen;
    private final boolean debug;

    /**
     * Creates the printer of failures.
     *
     * @param notes where they go
     * @param debug whether to say where a failure comes from
     */
    public Failures(PrintWriter notes, Screen screen, boolean debug) {
        this.notes = notes;
        this.screen = screen;
        this.debug = debug;
    }

    /** Says what went wrong with a command, and returns what the process should end with. */
    public ExitCode report(RuntimeException failure, Origin origin) {
        var known = known(failure);
        if (known.isEmpty()) {
            bug(failure, origin);
            return ExitCode.FAILED;
        }
        print(known.get(), origin);
        if (debug) {
            failure.printStackTrace(notes);
        }
        notes.flush();
        return code(known.get());
    }

    private static Optional<OnRecordException> known(RuntimeException failure) {
        if (failure instanceof OnRecordException known) {
            return Optional.of(known);
        }
        return failure instanceof DataAccessException database
                ? Optional.of(StoreFailure.of(database))
                : Optional.empty();
    }

    private static ExitCode code(OnRecordException failure) {
        if (failure instanceof UsageException) {
            return ExitCode.USAGE;
        }
        return failure instanceof StoreException ? ExitCode.STORE : ExitCode.FAILED;
    }

    private void bug(RuntimeException failure, Origin origin) {
        notes.println(origin.name() + ": " + commandName(origin) + "something went wrong that should not: "
                + screen.inLine(String.valueOf(failure)));
        if (debug) {
            failure.printStackTrace(notes);
        } else {
            notes.println("hint: run it again with --debug and report what it says; nothing was recorded");
        }
        notes.flush();
    }

    private void print(OnRecordException failure, Origin origin) {
        var span = span(failure, origin);
        var excerpt = origin.text().excerpt(span);
        notes.println(origin.name() + ":" + excerpt.place().line() + ":"
                + excerpt.place().column() + ": " + commandName(origin) + screen.inLine(failure.getMessage()));
        if (!excerpt.line().isEmpty()) {
            underline(excerpt);
        }
        details(failure);
        hint(failure, origin, span);
        if (failure instanceof UsageException usage) {
            usage.usage().ifPresent(line -> notes.println("usage: " + line));
        }
    }

    private void details(OnRecordException failure) {
        if (failure instanceof PolicyException policy) {
            policy.reasons().forEach(reason -> notes.println("  " + reason));
        } else if (failure instanceof LoadException load) {
            defects(load);
        }
    }

    /** Prints what is wrong in files; advice that several have in common once. */
    private void defects(LoadException load) {
        var given = new HashSet<String>();
        for (Defect defect : load.defects()) {
            notes.println(screen.inLine(defect.toString()));
            if (defect.hint() != null && given.add(defect.hint())) {
                notes.println("  hint: " + screen.inLine(defect.hint()));
            }
        }
        if (load.count() > load.defects().size()) {
            notes.println("and " + (load.count() - load.defects().size()) + " more; --rejects FILE keeps all of them");
        }
    }

    private void underline(Excerpt excerpt) {
        notes.println("  " + screen.inLine(excerpt.line()));
        notes.println("  " + " ".repeat(screen.columns(screen.inLine(excerpt.before())))
                + screen.paint(Tone.BAD, "^".repeat(Math.max(1, screen.columns(screen.inLine(excerpt.marked()))))));
    }

    /** Prints the command with the suggestion in place of what is wrong, and the advice. */
    private void hint(OnRecordException failure, Origin origin, Span span) {
        var suggested = failure.suggestion()
                .filter(suggestion -> span.end() > span.start())
                .map(suggestion -> corrected(origin.text().text(), span, suggestion));
        suggested.ifPresent(line -> notes.println("hint: " + screen.inLine(line)));
        failure.hint()
                .ifPresent(
                        advice -> notes.println((suggested.isPresent() ? "      " : "hint: ") + screen.inLine(advice)));
    }

    private static String corrected(String text, Span span, String suggestion) {
        var marked = text.substring(span.start(), span.end());
        var isOption = marked.startsWith("--") || suggestion.startsWith("--");
        var word = isOption ? suggestion : Quoting.quote(suggestion);
        return text.substring(0, span.start()) + word + text.substring(span.end());
    }

    private static Span span(OnRecordException failure, Origin origin) {
        if (failure instanceof UsageException usage && usage.span().isPresent()) {
            return usage.span().get();
        }
        return failure.offending().flatMap(offending -> find(offending, origin)).orElseGet(() -> commandSpan(origin));
    }

    /** Finds the word to blame: the one that reads so, else the one that holds it. */
    private static Optional<Span> find(String offending, Origin origin) {
        var words = words(origin);
        return words.stream()
                .filter(word -> word.text().equals(offending) || word.text().endsWith("=" + offending))
                .findFirst()
                .or(() -> words.stream()
                        .filter(word -> !offending.isEmpty() && word.text().contains(offending))
                        .findFirst())
                .map(word -> {
                    var from = word.text().lastIndexOf(offending);
                    return word.span(from, from + offending.length());
                });
    }

    private static Span commandSpan(Origin origin) {
        return words(origin).stream().findFirst().map(Word::span).orElse(new Span(0, 0));
    }

    private static String commandName(Origin origin) {
        var words = words(origin);
        if (words.isEmpty() || words.get(0).isOption()) {
            return "";
        }
        try {
            return CommandList.catalogue().find(words).signature().name() + ": ";
        } catch (UsageException unknown) {
            return words.get(0).text() + ": ";
        }
    }

    private static List<Word> words(Origin origin) {
        try {
            return WordReader.read(origin.text().text());
        } catch (UsageException unreadable) {
            return List.of();
        }
    }
}
