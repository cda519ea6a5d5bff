package dev.onrecord.report.view;

import dev.onrecord.domain.English;
import dev.onrecord.report.Page;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.report.list.Format;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows on one screen how the work stands. */
public final class StatusScreen {

    private static final int BAR = 24;
    private static final int NAMES = 16;
    private static final int MOST_DUE = 8;
    private static final int MOST_IN_QUESTION = 8;

    private final Screen screen;
    private final Page page;
    private final Writer out;

    /** Creates a status on a screen. */
    public StatusScreen(Screen screen, Writer out) {
        this.screen = screen;
        this.page = new Page(out);
        this.out = out;
    }

    /** Shows how the work stands. */
    public void write(Status status) {
        var story = status.story();
        page.line(screen.paint(Tone.STRONG, story == null ? "all stories" : screen.inLine(story))
                + screen.dot()
                + English.count(status.claims(), "claim"));
        status.days().forEach(line -> page.line(screen.paint(Tone.FAINT, screen.inLine(line))));
        writeCounts("by verdict", status.byVerdict());
        writeCounts("by confidence", status.byConfidence());
        writeCounts("by response", status.byResponse());
        writeInQuestion(status.inQuestion());
        writeDue(status.due(), status.dueInAll());
        if (status.toSecond() != null) {
            page.line("  " + status.toSecond());
        }
        writeLines("changed since the last session", status.changed());
        writeLines("policy for verified", status.policy());
    }

    private void writeCounts(String heading, Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        writeHeading(heading);
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        int digits = Long.toString(most).length();
        counts.forEach((name, count) -> page.line("  " + screen.pad(screen.inLine(name), NAMES) + "  "
                + " ".repeat(digits - count.toString().length()) + count + "  " + screen.bar(length(count, most))));
    }

    /** Returns the length of a bar; whatever is there at all can be seen. */
    private static int length(long count, long most) {
        return count == 0 ? 0 : Math.toIntExact(Math.max(1, count * BAR / most));
    }

    private void writeInQuestion(List<String> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        writeLines(
                "in question: " + English.count(verdicts.size(), "verdict"),
                verdicts.subList(0, Math.min(MOST_IN_QUESTION, verdicts.size())));
        if (verdicts.size() > MOST_IN_QUESTION) {
            page.line("  and " + (verdicts.size() - MOST_IN_QUESTION) + " more; agenda lists all of them");
        }
    }

    private void writeDue(List<AgendaTable.Item> due, long inAll) {
        writeHeading("due");
        if (due.isEmpty()) {
            page.line("  nothing");
            return;
        }
        var agenda = Format.TABLE.rows(AgendaTable.LISTING, screen, out);
        due.stream().limit(MOST_DUE).forEach(agenda::add);
        agenda.end();
        long listed = Math.min(due.size(), MOST_DUE);
        if (inAll > listed) {
            page.line("  and " + (inAll - listed) + " more; agenda lists all of them");
        }
    }

    private void writeLines(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            writeHeading(heading);
            lines.forEach(line ->
                    screen.wrap(screen.inLine(line), screen.width() - 2).forEach(part -> page.line("  " + part)));
        }
    }

    private void writeHeading(String heading) {
        page.line().line(screen.paint(Tone.STRONG, heading));
    }

    /**
     * How the work stands.
     *
     * @param story the story in use; null for all of them
     * @param claims how many there are
     * @param byVerdict counts by where claims stand, in the order to show them
     * @param byConfidence counts by confidence, with {@code unrated}
     * @param byResponse counts of claims by the kinds of answers that they have
     * @param inQuestion the verdicts that are in question, a line each
     * @param due what is due, most urgent first; not more than fits on a screen
     * @param dueInAll how much is due, listed or not
     * @param toSecond which claims wait for a second person, in one line; null for none
     * @param changed what changed since the last session, a line each; empty where that is not known
     * @param policy the policy in words
     * @param days which view it is, and in which time zone, a line each
     */
    public record Status(
            @Nullable String story,
            long claims,
            Map<String, Long> byVerdict,
            Map<String, Long> byConfidence,
            Map<String, Long> byResponse,
            List<String> inQuestion,
            List<AgendaTable.Item> due,
            long dueInAll,
            @Nullable String toSecond,
            List<String> changed,
            List<String> policy,
            List<String> days) {}
}
