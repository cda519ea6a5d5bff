package dev.onrecord;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which verdicts are in question by the entries of a record, and by what: the gates of the standard policy, whose number of
 * origins and confidence may be set, and what of them was met when a verdict was given. It is worked out of rows and shares no
 * code with the program. Names are compared in lower case.
 *
 * @param now what is in view
 * @param rows all rows of the record
 */
record FootingFacts(Facts now, List<Facts.Row> rows) {

    private static final List<String> LEVELS = List.of("low", "moderate", "high");

    /** Blockers that come and go with the day, and those that only some policies insist on. */
    private static final Set<String> PASSES = Set.of("awaiting", "overdue", "recheck");

    /** Returns the verdict that stands on a claim. */
    Optional<Facts.Row> verdict(String claim) {
        Optional<Facts.Row> stands = Optional.empty();
        for (Facts.Row row : now.about(claim)) {
            switch (row.kind()) {
                case "concluded" -> stands = Optional.of(row);
                case "reopened", "withdrawn" -> stands = Optional.empty();
                default -> {}
            }
        }
        return stands;
    }

    /** Returns what the verdict of a claim has lost; nothing where it is settled or none stands. */
    Set<String> lost(String claim) {
        var stands = verdict(claim);
        if (stands.isEmpty()) {
            return Set.of();
        }
        var verdict = stands.get();
        var before = Facts.before(rows, verdict.id());
        var excused = new HashSet<>(gate(before, claim, verdict.text("verdict")));
        verdict.content()
                .path("overridden")
                .forEach(code -> excused.add(code.asString().toLowerCase(Locale.ROOT)));
        var lost = gate(now, claim, verdict.text("verdict")).stream()
                .filter(code -> excused.stream().noneMatch(earlier -> isNoWorse(code, earlier)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!verdict.text("verdict").equals("unverifiable") && !now.isAboutThePresent(verdict)) {
            lost.add("reworded");
        }
        return lost;
    }

    /** Tells whether what stands in the way now is no worse than what stood in it earlier. */
    private static boolean isNoWorse(String code, String earlier) {
        var kind = code.split(":")[0];
        return switch (kind) {
            case "confidence" ->
                earlier.equals("unrated") || earlier.startsWith("confidence:") && level(code) >= level(earlier);
            case "single-origin" ->
                Set.of("no-source", "unresolved-origin", "no-evidence", "single-origin")
                        .contains(earlier);
            case "unresolved-origin" -> Set.of("no-source", "unresolved-origin").contains(earlier);
            case "not-reached" -> earlier.equals(code) || earlier.equals(code.replace("not-reached", "not-asked"));
            default -> earlier.equals(code);
        };
    }

    private static int level(String code) {
        return LEVELS.indexOf(code.substring("confidence:".length()));
    }

    /** Returns what stands in the way of a verdict by some facts, but for what comes and goes with the day. */
    private static Set<String> gate(Facts facts, String claim, String verdict) {
        var codes = new TreeSet<String>();
        var about = facts.about(claim);
        if (about.isEmpty()) {
            return codes;
        }
        var asks = verdict.equals("unverifiable")
                ? ""
                : Set.of("verified", "refuted").contains(verdict) ? facts.set("confidence", "high") : "moderate";
        if (LEVELS.indexOf(facts.set("confidence", "high")) < LEVELS.indexOf(asks)) {
            asks = facts.set("confidence", "high");
        }
        addConfidence(about, asks, codes);
        switch (verdict) {
            case "verified" -> addSupport(facts, claim, codes);
            case "refuted" -> addRefutation(facts, claim, codes);
            case "unverifiable" -> {}
            default -> addAnyEvidence(facts, claim, codes);
        }
        addParties(facts, claim, verdict, codes);
        codes.removeIf(code -> PASSES.contains(code.split(":")[0]));
        return codes;
    }

    private static void addConfidence(List<Facts.Row> about, String asks, Set<String> codes) {
        if (asks.isEmpty()) {
            return;
        }
        var rated = about.stream()
                .filter(row -> row.kind().equals("rated"))
                .map(row -> row.text("level"))
                .reduce((earlier, later) -> later);
        if (rated.isEmpty()) {
            codes.add("unrated");
        } else if (LEVELS.indexOf(rated.get()) < LEVELS.indexOf(asks)) {
            codes.add("confidence:" + rated.get());
        }
    }

    private static void addSupport(Facts facts, String claim, Set<String> codes) {
        var cited = facts.about(claim).stream()
                .filter(row -> row.kind().equals("cited"))
                .toList();
        var upstream = upstream(cited);
        if (hasLoopWithNoWayIn(upstream)) {
            codes.add("circular");
        }
        var traced = roots(upstream).stream()
                .filter(root -> !facts.isUnresolved(root))
                .count();
        var asked = Long.parseLong(facts.set("origins", "2"));
        var supports = facts.evidence(claim, "supports");
        if (traced < asked && supports.stream().noneMatch(piece -> isStrong(facts, piece))) {
            if (cited.isEmpty()) {
                codes.add("no-source");
            }
            if (roots(upstream).stream().anyMatch(facts::isUnresolved)) {
                codes.add("unresolved-origin");
            }
            if (traced > 0) {
                codes.add("single-origin");
            }
            if (supports.isEmpty()) {
                codes.add("no-evidence");
            }
        }
        facts.parts(claim).stream()
                .filter(part -> Set.of("unverified", "refuted").contains(facts.verdict(part)))
                .forEach(part -> codes.add("part:" + part.toLowerCase(Locale.ROOT)));
    }

    private static void addRefutation(Facts facts, String claim, Set<String> codes) {
        var refutes = facts.evidence(claim, "refutes");
        if (refutes.isEmpty()) {
            codes.add("no-evidence");
            return;
        }
        var upstream = upstream(facts.about(claim).stream()
                .filter(row -> row.kind().equals("cited"))
                .toList());
        var reached = new HashSet<String>();
        var todo = new ArrayDeque<String>();
        refutes.stream()
                .map(piece -> lower(piece.text("source")))
                .filter(s -> !s.isEmpty())
                .forEach(todo::add);
        while (!todo.isEmpty()) {
            var source = todo.poll();
            if (reached.add(source)) {
                todo.addAll(upstream.getOrDefault(source, Set.of()));
            }
        }
        var behind = reached.stream()
                .filter(source -> upstream.getOrDefault(source, Set.of()).isEmpty() && !facts.isUnresolved(source))
                .count();
        if (behind < Long.parseLong(facts.set("origins", "2"))
                && refutes.stream().noneMatch(piece -> isStrong(facts, piece))) {
            codes.add("single-origin");
        }
    }

    private static void addAnyEvidence(Facts facts, String claim, Set<String> codes) {
        var isGraded = Stream.concat(
                        facts.evidence(claim, "supports").stream(), facts.evidence(claim, "refutes").stream())
                .anyMatch(piece -> "ABCDE".contains(facts.reliability(piece, "F"))
                        && "12345".contains(piece.text("credibility").isEmpty() ? "6" : piece.text("credibility")));
        if (!isGraded) {
            codes.add("no-evidence");
        }
    }

    /** Tells whether a piece of evidence is enough by itself: graded A or B, and 1 or 2. */
    private static boolean isStrong(Facts facts, Facts.Row piece) {
        return Set.of("A", "B").contains(facts.reliability(piece, "F"))
                && Set.of("1", "2").contains(piece.text("credibility"));
    }

    private static void addParties(Facts facts, String claim, String verdict, Set<String> codes) {
        var named = new TreeSet<>(facts.parties(claim));
        var all = new TreeSet<>(named);
        for (Facts.Row row : facts.about(claim)) {
            if (Set.of("asked", "waived", "responded").contains(row.kind())) {
                all.add(row.text("party"));
            }
        }
        for (String party : all) {
            var answers = facts.of("responded", claim, party);
            var isWaived = facts.isWaived(claim, party);
            if (named.contains(party)
                    && !facts.wasAsked(claim, party)
                    && !isWaived
                    && answers.stream().allMatch(row -> row.text("kind").equals("non-admission"))) {
                codes.add("not-asked:" + lower(party));
            }
            if (answers.stream().anyMatch(row -> row.text("kind").equals("unreachable"))
                    && answers.stream()
                            .allMatch(row ->
                                    Set.of("unreachable", "non-admission").contains(row.text("kind")))
                    && facts.open(claim, party).isEmpty()
                    && !isWaived) {
                codes.add("not-reached:" + lower(party));
            }
            var said = answers.stream()
                    .filter(row -> !Set.of("no-response", "unreachable", "non-admission")
                            .contains(row.text("kind")))
                    .toList();
            var asked = facts.of("asked", claim, party);
            if (!verdict.equals("unverifiable")
                    && !isWaived
                    && !(said.isEmpty() && asked.isEmpty())
                    && (asked.isEmpty() || !facts.isAboutThePresent(asked.get(asked.size() - 1)))
                    && said.stream().noneMatch(facts::isAboutThePresent)) {
                codes.add("reworded");
            }
            if (verdict.equals("verified")
                    && facts.isDisputed(claim, party)
                    && facts.evidence(claim, "supports").isEmpty()) {
                codes.add("disputed:" + lower(party));
            }
        }
    }

    /** Returns from whom each source has a claim. */
    private static Map<String, Set<String>> upstream(List<Facts.Row> cited) {
        var upstream = new LinkedHashMap<String, Set<String>>();
        for (Facts.Row row : cited) {
            var from = upstream.computeIfAbsent(lower(row.text("source")), source -> new HashSet<>());
            row.content().path("from").forEach(name -> {
                from.add(lower(name.asString()));
                upstream.computeIfAbsent(lower(name.asString()), source -> new HashSet<>());
            });
        }
        return upstream;
    }

    private static List<String> roots(Map<String, Set<String>> upstream) {
        return upstream.keySet().stream()
                .filter(source -> upstream.getOrDefault(source, Set.of()).isEmpty())
                .toList();
    }

    /** Tells whether some source never comes to a root, wherever its trail is followed. */
    private static boolean hasLoopWithNoWayIn(Map<String, Set<String>> upstream) {
        var roots = roots(upstream);
        return upstream.keySet().stream().anyMatch(source -> {
            var reached = new HashSet<String>();
            var todo = new ArrayList<>(List.of(source));
            while (!todo.isEmpty()) {
                var next = todo.remove(0);
                if (reached.add(next)) {
                    todo.addAll(upstream.getOrDefault(next, Set.of()));
                }
            }
            return roots.stream().noneMatch(reached::contains);
        });
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
