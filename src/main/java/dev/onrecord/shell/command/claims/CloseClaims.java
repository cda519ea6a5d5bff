package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.intake.LoadReport;
import dev.onrecord.intake.text.Characters;
import dev.onrecord.shell.desk.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds claims much like those that were just recorded: a hint for people that merges nothing, and is left out where it
 * would take long.
 */
final class CloseClaims {

    private static final double CLOSE = 0.5;
    private static final int SHOWN = 3;
    private static final int LONGEST = 80;

    /** How many claims an addition and a load may have to index first. */
    private static final int MOST_UNREAD_FOR_ONE = 1_000;

    private static final int MOST_UNREAD_FOR_A_LOAD = 10_000;

    /** How many pairs of claims may be compared in all. */
    private static final long MOST_COMPARED = 2_000_000;

    private static final int MOST_LOOKED_AT = 100;

    private final Desk desk;

    CloseClaims(Desk desk) {
        this.desk = desk;
    }

    /** Returns the hint about a claim; empty where no other is much like it. */
    List<String> of(ClaimId added) {
        if (!isReady(MOST_UNREAD_FOR_ONE)) {
            return List.of();
        }
        return told(closeTo(List.of(added)).stream().limit(SHOWN).toList());
    }

    /** Returns the hint about the claims that a load added. */
    List<String> of(List<LoadReport> reports) {
        var brought = reports.stream().mapToLong(LoadReport::added).sum();
        if (brought == 0) {
            return List.of();
        }
        if (!isReady(MOST_UNREAD_FOR_A_LOAD)) {
            return List.of("too many claims to compare them all; similar CLAIM compares one");
        }
        var looked = broughtBy(reports, mostLookedAt());
        var close = closeTo(looked);
        var lines = new ArrayList<>(told(close.stream()
                .sorted(Comparator.comparingDouble(Pair::score).reversed().thenComparing(Pair::claim))
                .limit(SHOWN)
                .toList()));
        if (close.size() > SHOWN) {
            lines.add("… and " + (close.size() - SHOWN) + " more pairs much alike");
        }
        if (looked.size() < brought) {
            lines.add("compared the first " + looked.size() + " of " + brought + " new claims with the others");
        }
        return lines;
    }

    private Cutoff present() {
        return desk.present();
    }

    private boolean isReady(int mostUnread) {
        if (!desk.similar().isSoonUpToDate(mostUnread)) {
            return false;
        }
        desk.similar().catchUp(done -> {});
        return true;
    }

    private int mostLookedAt() {
        return (int) Math.min(
                MOST_LOOKED_AT,
                Math.max(1, MOST_COMPARED / Math.max(1, desk.similar().size())));
    }

    private List<ClaimId> broughtBy(List<LoadReport> reports, int most) {
        return reports.stream()
                .flatMap(report -> report.firstClaim() == null || report.lastClaim() == null
                        ? Stream.of()
                        : Stream.iterate(report.firstClaim(), claim -> new ClaimId(claim.number() + 1))
                                .limit(report.lastClaim().number()
                                        - report.firstClaim().number()
                                        + 1))
                .limit(most)
                .toList();
    }

    /** Returns each pair once, with the newer claim first. */
    private List<Pair> closeTo(List<ClaimId> claims) {
        var pairs = new ArrayList<Pair>();
        var seen = new HashSet<Set<ClaimId>>();
        for (Claim claim : desk.store().claims().folded(claims, present())) {
            desk.similar().find(claim.content().text(), null, related(claim), SHOWN, null).stream()
                    .filter(likeness -> likeness.score() >= CLOSE)
                    .filter(likeness -> seen.add(Set.of(claim.id(), likeness.claim())))
                    .forEach(likeness -> pairs.add(Pair.of(claim.id(), likeness.claim(), likeness.score())));
        }
        return pairs;
    }

    /** Returns the claim itself, its whole, its parts and the claims linked to it. */
    private Set<ClaimId> related(Claim claim) {
        var related = new HashSet<>(Set.of(claim.id()));
        if (claim.content().partOf() != null) {
            related.add(claim.content().partOf());
        }
        var store = desk.store().claims();
        store.partsOf(claim.id()).forEach(part -> related.add(part.id()));
        store.sameAs(claim).forEach(same -> related.add(same.id()));
        return related;
    }

    private List<String> told(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        var alike = new ArrayList<Pair>();
        for (Pair pair : pairs) {
            desk.store().claims().find(pair.other(), present()).ifPresent(other -> {
                var apart = apart(pair, other);
                lines.add(line(pair, other)
                        + apart.map(words -> " · differs: " + words).orElse(""));
                if (apart.isEmpty()) {
                    alike.add(pair);
                }
            });
        }
        if (alike.isEmpty()) {
            return lines;
        }
        var first = alike.get(0);
        lines.add("similar " + first.claim() + " compares them; link " + first.claim() + " --same-as " + first.other()
                + " records that they are the same");
        return lines;
    }

    /** Returns what sets two claims apart that look alike; such are never offered as the same. */
    private Optional<String> apart(Pair pair, Claim other) {
        return desk.store()
                .claims()
                .find(pair.claim(), present())
                .flatMap(claim -> TextDifference.between(
                        claim.content().text(), other.content().text()));
    }

    private String line(Pair pair, Claim other) {
        return pair.claim() + " is much like " + other.id() + " ("
                + other.standing().published() + "): "
                + Characters.cut(other.content().text(), LONGEST);
    }

    /**
     * Two claims that are much alike.
     *
     * @param claim the newer one
     * @param other the older one
     */
    private record Pair(ClaimId claim, ClaimId other, double score) {

        static Pair of(ClaimId one, ClaimId another, double score) {
            boolean isNewer = one.compareTo(another) > 0;
            return new Pair(isNewer ? one : another, isNewer ? another : one, score);
        }
    }
}
