package dev.onrecord.report.list;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.report.Outcome;
import dev.onrecord.report.Page;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.report.words.Sentences;
import java.util.function.Function;

/**
 * Claims with what stands in their way: each reason in words, and below it the command that clears it, whole and in a
 * line of its own so that it can be copied.
 */
public final class WhyRows implements Rows<AssessedClaim> {

    private static final String INDENT = "  ";

    private final Screen screen;
    private final Function<Remedy, String> command;
    private final Page page;
    private boolean isFirst = true;

    /**
     * Begins a list.
     *
     * @param command gives the command that a remedy is, its words quoted
     */
    public WhyRows(Screen screen, Function<Remedy, String> command, Appendable out) {
        this.screen = screen;
        this.command = command;
        this.page = new Page(out);
    }

    @Override
    public void add(AssessedClaim assessed) {
        if (!isFirst) {
            page.line();
        }
        isFirst = false;
        writeHead(assessed);
        assessed.sames().forEach(same -> page.line(INDENT + Sentences.same(same)));
        if (assessed.isOfTheVerdictThatStands()) {
            page.line(INDENT + Sentences.footing(assessed));
            assessed.lost().forEach(blocker -> write(blocker, assessed));
            writeWaysToDecide(assessed);
        } else if (assessed.blockers().isEmpty()) {
            page.line(INDENT + "nothing stands in the way of calling it "
                    + assessed.towards().published());
        }
        assessed.others().forEach(blocker -> write(blocker, assessed));
    }

    private void writeWaysToDecide(AssessedClaim assessed) {
        if (assessed.isInQuestion()) {
            page.line(INDENT + screen.bullet() + "or decide anew");
            assessed.waysToDecide()
                    .forEach(way -> page.line(INDENT + INDENT + INDENT + screen.command(command.apply(way))));
        }
    }

    private void writeHead(AssessedClaim assessed) {
        var claim = assessed.claim();
        var outcome = Outcome.of(assessed);
        var confidence = claim.rating()
                .map(rating -> "confidence " + rating.statement().level().published())
                .orElse("unrated");
        page.line(screen.paint(Tone.STRONG, claim.id().toString())
                + INDENT
                + screen.paint(outcome.tone(), outcome.words())
                + screen.dot()
                + confidence);
        for (String line : screen.wrap(screen.inLine(claim.content().text()), screen.width() - INDENT.length())) {
            page.line(INDENT + line);
        }
    }

    private void write(Blocker blocker, AssessedClaim assessed) {
        var tone = blocker.inTheWay() && !assessed.isBehind(blocker) ? Tone.WARNING : Tone.FAINT;
        var first = INDENT + screen.bullet();
        var indent = " ".repeat(screen.columns(first));
        var lines = screen.wrap(
                screen.inLine(blocker.code() + ": " + new Sentences(DateStyle.ISO).reason(blocker, assessed)),
                screen.width() - indent.length());
        page.line(first + screen.paint(tone, lines.get(0)));
        lines.subList(1, lines.size()).forEach(line -> page.line(indent + screen.paint(tone, line)));
        page.line(indent + INDENT + screen.command(command.apply(blocker.remedy())));
    }
}
