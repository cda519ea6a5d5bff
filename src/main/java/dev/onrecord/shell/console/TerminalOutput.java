package dev.onrecord.shell.console;

import dev.onrecord.report.Palette;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.shell.command.Conversation;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.run.Question;
import dev.onrecord.shell.run.StandardOutput;
import dev.onrecord.shell.run.Startup;
import dev.onrecord.shell.run.TerminalGate;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/** Output to a terminal: as wide as it is, page by page where it is too tall, and with somebody to be asked. */
final class TerminalOutput extends StandardOutput {

    private static final int USUAL_WIDTH = 80;
    private static final Pattern KEY = Pattern.compile("\\[.\\]");

    private final Startup startup;
    private final Terminal terminal;
    private final LineReaders keys;
    private final PagedResults paged;
    private final Desk desk;
    private final PrintWriter results;
    private @Nullable Conversation conversation;
    private boolean forgetsTyped;

    TerminalOutput(Startup startup, Desk desk, Terminal terminal, LineReaders keys) {
        super(
                startup.streams().in(),
                startup.results(),
                startup.notes(),
                Screen.plain(USUAL_WIDTH),
                startup.options().quiet(),
                startup.streams().errIsTerminal());
        this.startup = startup;
        this.desk = desk;
        this.terminal = terminal;
        this.keys = keys;
        this.paged = new PagedResults(
                startup.results(),
                new Pager(terminal),
                () -> startup.streams().outIsTerminal() && !desk.memory().isScripted());
        this.results = new PrintWriter(startup.streams().outIsTerminal() ? new TerminalGate(paged) : paged);
    }

    /** Returns the screen of a terminal as it is at the moment. */
    static Screen screen(Startup startup, Terminal terminal) {
        var streams = startup.streams();
        var color = startup.options().color(streams.environment(), streams.outIsTerminal());
        var width = terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH;
        return new Screen(width, color ? Palette.COLOURS : Palette.NONE, streams.unicode());
    }

    @Override
    public PrintWriter results() {
        return results;
    }

    @Override
    public void note(String line) {
        show();
        super.note(line);
    }

    @Override
    public Screen screen() {
        return screen(startup, terminal);
    }

    @Override
    public void show() {
        results.flush();
        paged.show();
    }

    @Override
    public void forget() {
        results.flush();
        paged.drop();
    }

    /** Says with whom commands go through something step by step. */
    void converse(Conversation with) {
        conversation = with;
    }

    @Override
    public Optional<Conversation> conversation() {
        return desk.memory().isScripted() ? Optional.empty() : Optional.ofNullable(conversation);
    }

    /** Shows which keys can be pressed. */
    void ask(String keys) {
        show();
        screen().wrap(keys, screen().width()).stream()
                .map(line -> KEY.matcher(line).replaceAll(key -> screen().paint(Tone.STRONG, key.group())))
                .forEach(startup.notes()::println);
        startup.notes().flush();
    }

    @Override
    public boolean confirm(List<String> shown, String question) {
        var asked = new Question(shown, question);
        show();
        asked.show(startup.notes(), screen());
        return Question.isYes(keys.answer(asked.prompt()));
    }

    @Override
    public boolean canAsk() {
        return !desk.memory().isScripted();
    }

    @Override
    public void forgetTyped() {
        forgetsTyped = true;
    }

    @Override
    public void commitFiles() {
        super.commitFiles();
        if (forgetsTyped) {
            keys.readHistoryAnew();
        }
        forgetsTyped = false;
    }

    @Override
    public void dropFiles() {
        super.dropFiles();
        forgetsTyped = false;
    }

    @Override
    public List<String> history() {
        var lines = new ArrayList<String>();
        keys.history().forEach(entry -> lines.add(entry.line()));
        return lines;
    }

    @Override
    public void clear() {
        show();
        terminal.puts(Capability.clear_screen);
        terminal.flush();
    }
}
