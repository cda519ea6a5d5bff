package dev.onrecord.report.list;

import dev.onrecord.domain.policy.Difference;
import dev.onrecord.report.Page;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;

/** Changes for readers: what is new with a plus, what is gone with a minus, what is otherwise with both values. */
final class DiffText implements Rows<Changes> {

    private final Screen screen;
    private final Page page;

    DiffText(Screen screen, Appendable out) {
        this.screen = screen;
        this.page = new Page(out);
    }

    @Override
    public void add(Changes changed) {
        var claim = changed.claim();
        page.line(
                claim == null
                        ? screen.paint(Tone.STRONG, screen.inLine(String.valueOf(changed.source())))
                        : screen.paint(Tone.STRONG, claim.id() + "  ")
                                + screen.inLine(claim.content().text()));
        changed.differences().forEach(difference -> page.line("  " + line(difference)));
    }

    private String line(Difference difference) {
        var what = screen.pad(difference.what(), 11);
        if (difference.before() == null) {
            return "+ " + what + screen.inLine(String.valueOf(difference.after()));
        }
        if (difference.after() == null) {
            return "- " + what + screen.inLine(difference.before());
        }
        return "  " + what + screen.inLine(difference.before()) + screen.signs(" → ")
                + screen.inLine(difference.after());
    }
}
