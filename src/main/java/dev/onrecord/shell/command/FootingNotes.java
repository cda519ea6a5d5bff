package dev.onrecord.shell.command;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.shell.desk.Desk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of the verdicts that a command put in question, or settled again. */
final class FootingNotes {

    private static final int MANY = 200;
    private static final int SHOWN = 5;

    /** What hangs on no claim and no source, so that no verdict hangs on it. */
    private static final Set<StatementKind> OF_NO_VERDICT =
            EnumSet.of(StatementKind.STORY_OPENED, StatementKind.UNDONE, StatementKind.REDONE, StatementKind.PUBLISHED);

    private final Desk desk;
    private final Entry<?> first;

    private FootingNotes(Desk desk, Entry<?> first) {
        this.desk = desk;
        this.first = first;
    }

    /**
     * Returns what is said of the newest command, a line each.
     *
     * @param before the number of the command before; the newest one where nothing was recorded
     */
    static List<String> since(long before, Desk desk) {
        var entries = desk.store().entries();
        var command = entries.newestCommand();
        return command == before ? List.of() : new FootingNotes(desk, entries.firstOf(command)).lines(command);
    }

    private List<String> lines(long command) {
        var now = concerned(command);
        var before = desk
                .assessed()
                .before(
                        first.id(),
                        now.stream().map(claim -> claim.claim().id()).toList(),
                        desk.present())
                .stream()
                .collect(Collectors.toMap(claim -> claim.claim().id(), Function.identity()));
        var lines = new ArrayList<String>();
        int told = 0;
        for (AssessedClaim claim : now) {
            var said = lines(claim, before.get(claim.claim().id()));
            if (!said.isEmpty() && ++told <= SHOWN) {
                lines.addAll(said);
            }
        }
        if (told > SHOWN) {
            lines.add("… and " + (told - SHOWN) + " more verdicts: list --footing in-question");
        }
        return lines;
    }

    /** Returns the claims whose verdict the command may have touched. */
    private List<AssessedClaim> concerned(long command) {
        var touched = touched(command);
        if (touched.isEmpty()) {
            return desk.assessed().doubtful(desk.present());
        }
        var around = desk.assessed().surroundings(desk.present());
        return desk.store().claims().folded(touched.get(), desk.present()).stream()
                .filter(claim -> claim.standing().verdict().isPresent())
                .map(claim -> AssessedClaim.of(claim, around))
                .toList();
    }

    /** Returns the claims that a command touched, and those that they are parts of; empty where any verdict may hang on it. */
    private Optional<Set<ClaimId>> touched(long command) {
        var entries = desk.store().entries();
        if (entries.countOf(command) > MANY) {
            return Optional.empty();
        }
        var touched = new TreeSet<ClaimId>();
        for (Entry<?> entry : entries.ofCommand(command)) {
            var other = takenBack(entry);
            if (other.isPresent()) {
                var theirs = touched(other.get());
                if (theirs.isEmpty()) {
                    return Optional.empty();
                }
                touched.addAll(theirs.get());
            } else if (entry.claim() != null) {
                touched.add(entry.claim());
            } else if (!OF_NO_VERDICT.contains(entry.statement().statementKind())) {
                return Optional.empty();
            }
        }
        touched.addAll(wholes(touched));
        return Optional.of(touched);
    }

    private static Optional<Long> takenBack(Entry<?> entry) {
        if (entry.statement() instanceof Undone undone) {
            return Optional.of(undone.undoneCommand());
        }
        return entry.statement() instanceof Redone redone ? Optional.of(redone.redoneCommand()) : Optional.empty();
    }

    private List<ClaimId> wholes(Set<ClaimId> parts) {
        return desk.store().claims().folded(parts, desk.present()).stream()
                .map(Claim::content)
                .flatMap(content -> Stream.ofNullable(content.partOf()))
                .toList();
    }

    private static List<String> lines(AssessedClaim now, @Nullable AssessedClaim before) {
        var claim = now.claim();
        var verdict = claim.id() + " " + claim.standing().published();
        var known = before == null ? Set.<String>of() : codes(before);
        var lost = now.lost().stream()
                .filter(blocker -> !known.contains(blocker.code()))
                .toList();
        if (!lost.isEmpty()) {
            var is = known.isEmpty() ? " is now in question" : " is in question for one more reason";
            return Stream.concat(
                            Stream.of(verdict + is + ": why " + claim.id() + " says what to do"),
                            lost.stream().map(blocker -> "  " + blocker.code() + ": " + blocker.reason()))
                    .toList();
        }
        return now.lost().isEmpty() && before != null && before.isInQuestion() && isSame(now, before)
                ? List.of(verdict + " is settled again")
                : List.of();
    }

    private static Set<String> codes(AssessedClaim claim) {
        return claim.lost().stream().map(Blocker::code).collect(Collectors.toSet());
    }

    private static boolean isSame(AssessedClaim now, AssessedClaim before) {
        return now.claim().standing() == before.claim().standing();
    }
}
