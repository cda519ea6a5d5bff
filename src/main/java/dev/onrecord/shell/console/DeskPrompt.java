package dev.onrecord.shell.console;

import dev.onrecord.domain.StoreException;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.shell.desk.Desk;
import org.jline.utils.AttributedString;
import org.springframework.dao.DataAccessException;
import org.springframework.shell.jline.PromptProvider;

/** The prompt: {@code wildberries (6 unverified, 1 in question, 2 overdue) > }. */
final class DeskPrompt implements PromptProvider {

    private static final String ALL_STORIES = "onrecord";

    private final Desk desk;
    private final Counts counts;
    private final Screen screen;

    DeskPrompt(Desk desk, Counts counts, Screen screen) {
        this.desk = desk;
        this.counts = counts;
        this.screen = screen;
    }

    @Override
    public AttributedString getPrompt() {
        var story =
                screen.paint(Tone.STRONG, screen.inLine(desk.memory().story().orElse(ALL_STORIES)));
        return AttributedString.fromAnsi((story + counted() + " > ").replace("%", "%%"));
    }

    /** Returns what is left to do; nothing where the store cannot be read at the moment. */
    private String counted() {
        try {
            counts.refresh();
        } catch (DataAccessException | StoreException unreadable) {
            return "";
        }
        return " (" + counts.unverified() + " unverified" + some(counts.inQuestion(), "in question")
                + some(counts.overdue(), "overdue") + some(counts.toSecond(), "to second") + ")";
    }

    private String some(long count, String what) {
        return count == 0 ? "" : ", " + screen.paint(Tone.WARNING, count + " " + what);
    }
}
