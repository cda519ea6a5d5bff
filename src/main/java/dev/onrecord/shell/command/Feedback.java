package dev.onrecord.shell.command;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.shell.desk.Desk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The report on a change: what changed, and what is left to do.
 *
 * @param lines a line for each change, such as {@code C4 unverified · confidence low → moderate}
 * @param names what is said of the names that are new, such as {@code new party: RTVI}
 * @param footing what is said of the verdicts that are in question now, or settled again
 * @param rest what is left, such as {@code 6 still unverified in wildberries}
 * @param ids what programs are told; empty where none asked
 */
public record Feedback(
        List<String> lines, List<String> names, List<String> footing, String rest, Optional<RecordedIds> ids) {

    private static final int SHOWN = 10;
    private static final String DOT = " · ";

    static Feedback of(
            List<Changed> changes, List<String> names, Optional<RecordedIds> ids, List<String> footing, Desk desk) {
        var lines = new ArrayList<String>();
        var stories = new LinkedHashSet<@Nullable String>();
        for (Changed change : changes.subList(0, Math.min(SHOWN, changes.size()))) {
            lines.add(line(change, desk, stories));
        }
        if (changes.size() > SHOWN) {
            lines.add("… and " + (changes.size() - SHOWN) + " more");
        }
        return new Feedback(lines, names, footing, rest(desk, stories), ids);
    }

    private static String line(Changed change, Desk desk, Set<@Nullable String> stories) {
        if (change.claim() == null) {
            return change.words();
        }
        var claim = desk.store().claims().find(change.claim(), desk.present());
        claim.map(Claim::content).ifPresent(content -> stories.add(content.story()));
        var standing = claim.map(found -> " " + found.standing().published()).orElse("");
        return change.claim()
                + standing
                + DOT
                + change.words()
                + claim.flatMap(found -> voided(found, desk))
                        .map(words -> DOT + words)
                        .orElse("");
    }

    /** Returns which proposed verdict the newest command has made void. */
    private static Optional<String> voided(Claim claim, Desk desk) {
        var by = claim.fourEyes().voidedBy();
        return by == null || by.command() != desk.store().entries().newestCommand()
                ? Optional.empty()
                : claim.fourEyes()
                        .voided()
                        .map(proposal ->
                                "the verdict " + proposal.statement().verdict().published() + " that "
                                        + proposal.recordedBy() + " proposed (" + proposal.id() + ") is void by it");
    }

    private static String rest(Desk desk, Set<@Nullable String> stories) {
        var inUse = desk.memory().story().orElse(null);
        var story = stories.isEmpty()
                ? inUse
                : stories.size() == 1 ? stories.iterator().next() : null;
        return stillUnverified(desk, story);
    }

    /** Returns how many claims wait in the queue, such as {@code 6 still unverified in wildberries}. */
    public static String stillUnverified(Desk desk, @Nullable String story) {
        return desk.store().claims().countUnverified(story) + " still unverified"
                + (story == null ? "" : " in " + story);
    }

    void print(Output output, boolean dryRun) {
        var prefix = dryRun ? "would record: " : "";
        for (int i = 0; i < lines.size(); i++) {
            var isLast = i == lines.size() - 1;
            output.note(prefix + lines.get(i) + (isLast ? DOT + rest : ""));
        }
        names.forEach(line -> output.note(prefix + line));
        footing.forEach(line -> output.note(dryRun ? "then: " + line : line));
        if (dryRun) {
            output.note("dry run: nothing was recorded");
        }
    }
}
