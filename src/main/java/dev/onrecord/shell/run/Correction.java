package dev.onrecord.shell.run;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.LoadException;
import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.PolicyException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.report.VisibleText;
import dev.onrecord.shell.grammar.CommandText.Excerpt;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.team.DeskAddress;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The text of a failure: {@code FILE:LINE:COL: COMMAND: what is wrong}, the line with carets under the word, and a hint
 * that works when it is pasted. Everything is as wide as the screen at most, but for a line to be pasted, which is whole.
 */
final class Correction {

    private static final String INDENT = "  ";
    private static final String HINT = "hint: ";
    private static final String USAGE = "usage: ";

    /** What a line may take up where the screen sets no bound. */
    private static final int WIDEST = 1_000;

    private static final int LONGEST_NAME = 40;

    /** Longer commands are not written out again. */
    private static final int LONGEST_CORRECTION = 1_000;

    private final PrintWriter notes;
    private final Screen screen;
    private final CommandPlace origin;
    private final int width;

    Correction(PrintWriter notes, Screen screen, CommandPlace origin) {
        this.notes = notes;
        this.screen = screen;
        this.origin = origin;
        this.width = Math.min(screen.width(), WIDEST);
    }

    /** Says what a user can mend. */
    void print(OnRecordException failure) {
        var span = span(failure);
        var excerpt = origin.text().excerpt(span);
        var place = excerpt.place();
        wrapped(
                "",
                screen.cut(
                        screen.inLine(origin.name()) + ":" + place.line() + ":" + place.column() + ": " + commandName()
                                + screen.inLine(failure.getMessage()),
                        WIDEST));
        if (!excerpt.line().isEmpty()) {
            underline(excerpt);
        }
        details(failure);
        hint(failure, span);
        if (failure instanceof UsageException usage) {
            usage.usage().ifPresent(line -> wrapped(USAGE, line));
        }
    }

    /** Says what nobody but a developer can mend. */
    void printBug(RuntimeException failure, boolean debug) {
        notes.println(screen.inLine(origin.name()) + ": " + commandName() + "something went wrong that should not: "
                + screen.inLine(String.valueOf(failure)));
        if (!debug) {
            notes.println(HINT + "--debug before the command says where this comes from; please report it");
        }
    }

    /** Writes a text in lines that fit, those after the first below its beginning. */
    private void wrapped(String label, String text) {
        var before = label;
        var room = Math.max(20, width - label.length());
        for (String line : screen.wrap(screen.signs(withoutPassword(text)), room)) {
            notes.println(before + line);
            before = " ".repeat(label.length());
        }
    }

    private static String withoutPassword(String text) {
        return text.contains("://") ? DeskAddress.masked(text) : text;
    }

    private void details(OnRecordException failure) {
        if (failure instanceof PolicyException policy) {
            policy.reasons().forEach(reason -> notes.println(INDENT + VisibleText.inLines(reason)));
        } else if (failure instanceof LoadException load) {
            defects(load);
        }
    }

    /** Prints what is wrong in files; advice that several have in common once. */
    private void defects(LoadException load) {
        var given = new HashSet<Remedy>(load.remedy().stream().toList());
        for (Defect defect : load.defects()) {
            notes.println(screen.inLine(defect.toString()));
            if (defect.remedy() != null && given.add(defect.remedy())) {
                notes.println(INDENT + HINT + screen.inLine(Hints.of(defect.remedy())));
            }
        }
        if (load.count() > load.defects().size()) {
            notes.println("and " + (load.count() - load.defects().size()) + " more; --rejects FILE keeps all of them");
        }
    }

    /** Shows the line with carets under the word; of a long one the part around the word. */
    private void underline(Excerpt excerpt) {
        var room = width - INDENT.length();
        var before = screen.inLine(excerpt.before());
        var marked = screen.inLine(excerpt.marked());
        var after = screen.inLine(excerpt.after());
        if (screen.columns(before + marked + after) > room) {
            before = screen.tail(before, Math.max(room / 3, room - screen.columns(marked + after)));
            marked = screen.cut(marked, Math.max(1, room - screen.columns(before)));
            after = screen.cut(after, Math.max(0, room - screen.columns(before + marked)));
        }
        notes.println(INDENT + before + marked + after);
        notes.println(INDENT
                + " ".repeat(screen.columns(before))
                + screen.paint(Tone.BAD, "^".repeat(Math.max(1, screen.columns(marked)))));
    }

    /** Prints the command with the suggestion in place of what is wrong, and the advice. */
    private void hint(OnRecordException failure, Span span) {
        var suggested = failure.suggestion()
                .filter(suggestion -> span.end() > span.start())
                .map(suggestion -> corrected(span, suggestion));
        suggested.ifPresent(line -> notes.println(HINT + screen.inLine(line)));
        failure.remedy()
                .map(Hints::of)
                .ifPresent(advice ->
                        wrapped(suggested.isPresent() ? " ".repeat(HINT.length()) : HINT, screen.inLine(advice)));
    }

    private String corrected(Span span, String suggestion) {
        var text = origin.text().text();
        var marked = text.substring(span.start(), span.end());
        var isOption = marked.startsWith("--") || suggestion.startsWith("--");
        var word = isOption ? suggestion : Quoting.quote(suggestion);
        return text.length() > LONGEST_CORRECTION
                ? word
                : text.substring(0, span.start()) + word + text.substring(span.end());
    }

    /** Returns the place that the failure names, else the word that reads or holds what is wrong, else the command. */
    private Span span(OnRecordException failure) {
        return failure.span()
                .or(() -> failure.offending().flatMap(this::find))
                .or(() -> words().stream().findFirst().map(Word::span))
                .orElse(new Span(0, 0));
    }

    /** Returns the first word that reads so, else the option of that name, else the first word that holds it. */
    private Optional<Span> find(String offending) {
        var exact = span(
                offending, word -> word.text().equals(offending) || word.text().endsWith("=" + offending));
        if (exact.isPresent() || offending.isEmpty()) {
            return exact;
        }
        var option = "--" + offending;
        return span(option, word -> word.isOption() && word.text().startsWith(option))
                .or(() -> span(offending, word -> word.text().contains(offending)));
    }

    private Optional<Span> span(String part, Predicate<Word> isIt) {
        return words().stream().filter(isIt).findFirst().map(word -> word.spanOf(part));
    }

    private String commandName() {
        var words = words();
        if (words.isEmpty() || words.get(0).isOption()) {
            return "";
        }
        try {
            return CommandList.catalogue().find(words).signature().name() + ": ";
        } catch (UsageException unknown) {
            return screen.cut(screen.inLine(words.get(0).text()), LONGEST_NAME) + ": ";
        }
    }

    private List<Word> words() {
        try {
            return WordReader.read(origin.text().text());
        } catch (UsageException unreadable) {
            return List.of();
        }
    }
}
