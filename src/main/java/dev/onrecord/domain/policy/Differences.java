package dev.onrecord.domain.policy;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Responded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Compares a claim with its earlier state. */
public final class Differences {

    private static final String UNRATED = "unrated";

    private Differences() {}

    /** Returns what changed, in the order of the contract: ratings, verdicts, responses, origins, blockers. */
    public static List<Difference> between(Optional<AssessedClaim> before, Optional<AssessedClaim> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return wholeClaim(before, after);
        }
        var found = new ArrayList<Difference>();
        var then = before.get();
        var now = after.get();
        compare("text", then, now, claim -> claim.claim().content().text(), found);
        compare("confidence", then, now, Differences::confidence, found);
        compare("verdict", then, now, claim -> claim.claim().standing().published(), found);
        compareLists("same-as", then, now, Differences::sames, found);
        compareLists("response", then, now, Differences::responses, found);
        compareLists("request", then, now, Differences::requests, found);
        compare("origins", then, now, claim -> claim.origins().sentence(), found);
        compareLists("evidence", then, now, Differences::evidence, found);
        compareLists("blocker", then, now, Differences::blockers, found);
        return found;
    }

    private static List<Difference> wholeClaim(Optional<AssessedClaim> before, Optional<AssessedClaim> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Difference>();
        found.add(new Difference(
                "claim",
                before.map(Differences::text).orElse(null),
                after.map(Differences::text).orElse(null)));
        after.ifPresent(now -> {
            found.add(new Difference("confidence", null, confidence(now)));
            found.add(new Difference("verdict", null, now.claim().standing().published()));
            responses(now).forEach(response -> found.add(new Difference("response", null, response)));
        });
        return found;
    }

    private static String text(AssessedClaim claim) {
        return claim.claim().content().text();
    }

    private static String confidence(AssessedClaim claim) {
        return claim.claim()
                .rating()
                .map(entry -> entry.statement().level().published())
                .orElse(UNRATED);
    }

    private static List<String> sames(AssessedClaim claim) {
        return claim.claim().sames().stream()
                .map(entry -> entry.statement().other().toString())
                .toList();
    }

    private static List<String> responses(AssessedClaim claim) {
        return claim.claim().responses().stream()
                .map(Entry::statement)
                .map(Differences::inWords)
                .toList();
    }

    private static String inWords(Responded response) {
        return response.party() + ": " + response.kind().published()
                + (response.on() == null ? "" : DateStyle.ISO.when(response.on()));
    }

    private static List<String> requests(AssessedClaim claim) {
        return claim.claim().requests().stream()
                .map(request -> request.party() + " asked"
                        + DateStyle.ISO.when(request.latest().statement().on())
                        + request.deadline().map(by -> ", due " + by).orElse(""))
                .toList();
    }

    private static List<String> evidence(AssessedClaim claim) {
        return claim.claim().evidence().stream()
                .map(evidence -> evidence.piece().stance().published() + ": "
                        + evidence.piece().title())
                .toList();
    }

    private static List<String> blockers(AssessedClaim claim) {
        return claim.blockers().stream().map(Blocker::code).distinct().toList();
    }

    private static void compare(
            String what,
            AssessedClaim before,
            AssessedClaim after,
            Function<AssessedClaim, String> value,
            List<Difference> found) {
        if (!Objects.equals(value.apply(before), value.apply(after))) {
            found.add(new Difference(what, value.apply(before), value.apply(after)));
        }
    }

    private static void compareLists(
            String what,
            AssessedClaim before,
            AssessedClaim after,
            Function<AssessedClaim, List<String>> values,
            List<Difference> found) {
        var then = values.apply(before);
        var now = values.apply(after);
        then.stream()
                .filter(value -> !now.contains(value))
                .forEach(gone -> found.add(new Difference(what, gone, null)));
        now.stream()
                .filter(value -> !then.contains(value))
                .forEach(fresh -> found.add(new Difference(what, null, fresh)));
    }
}
