package dev.onrecord.report.document;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.report.Page;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.report.VisibleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document for a screen or a plain text file. */
public final class TextDocument implements Document {

    private static final String BODY = "  ";
    private static final int NAMES = 12;

    private final Screen screen;
    private final Page page;
    private boolean isBegun;

    /** Begins a document. */
    public TextDocument(Screen screen, Appendable out) {
        this.screen = screen;
        this.page = new Page(out);
    }

    @Override
    public DateStyle dates() {
        return DateStyle.ISO;
    }

    @Override
    public void heading(int level, String text) {
        if (isBegun) {
            page.line();
        }
        isBegun = true;
        var lines = screen.wrap(screen.inLine(text), screen.width());
        lines.forEach(line -> page.line(screen.paint(Tone.STRONG, line)));
        if (level <= 3) {
            int widest = lines.stream().mapToInt(screen::columns).max().orElse(0);
            page.line(screen.paint(Tone.FAINT, screen.underline(level, widest)));
        }
    }

    @Override
    public void paragraph(String text) {
        write(BODY, BODY, VisibleText.inLines(text));
    }

    @Override
    public void field(String name, String value) {
        var label = screen.pad(name, NAMES);
        var indent = " ".repeat(BODY.length() + screen.columns(label) + BODY.length());
        write(BODY + screen.paint(Tone.FAINT, label) + BODY, indent, VisibleText.inLines(value));
    }

    @Override
    public void link(String name, String url) {
        page.line(BODY + screen.paint(Tone.FAINT, screen.pad(name, NAMES)) + BODY + screen.inLine(url));
    }

    @Override
    public void item(String text) {
        var first = BODY + screen.bullet();
        write(first, " ".repeat(screen.columns(first)), screen.inLine(text));
    }

    @Override
    public void detail(String text) {
        var indent = " ".repeat(screen.columns(BODY + screen.bullet()));
        write(indent, indent, screen.inLine(text));
    }

    @Override
    public void quote(String words, @Nullable String lang, String origin) {
        var indent = " ".repeat(screen.columns(BODY + screen.bullet()) + BODY.length());
        write(indent, indent, '"' + VisibleText.inLines(words) + '"');
        var told = Document.attribution(lang, origin);
        if (!told.isEmpty()) {
            write(indent, indent, screen.inLine("[" + told + "]"));
        }
    }

    @Override
    public void command(String line) {
        page.line(" ".repeat(screen.columns(BODY + screen.bullet())) + BODY + screen.command(line));
    }

    @Override
    public void drawing(List<TraceRow> rows) {
        screen.tree(rows).lines().forEach(line -> page.line(BODY + line));
    }

    /** Writes text broken to fit behind what begins its first line and its others. */
    private void write(String first, String others, String text) {
        isBegun = true;
        var begin = first;
        for (String line : screen.wrap(text, screen.width() - screen.columns(others))) {
            page.line(begin + line);
            begin = others;
        }
    }
}
