package dev.onrecord.domain.policy;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.domain.record.Proposed;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.Source;
import dev.onrecord.domain.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the desk shows of a claim or of a source, piece by piece, to be compared with what it showed at another time.
 * Statements are told with all their fields, so that a field that is added to a kind of statement is compared too.
 */
public final class Facts {

    private final AssessedClaim assessed;
    private final Claim claim;
    private final List<Fact> found = new ArrayList<>();

    private Facts(AssessedClaim assessed) {
        this.assessed = assessed;
        this.claim = assessed.claim();
    }

    /**
     * Returns what is shown of a claim: what it says, where it stands, what is on its record, what it rests on, what stands
     * in its way.
     *
     * @param parts gives the parts of a claim
     */
    public static List<Fact> of(AssessedClaim assessed, Function<ClaimId, List<Surroundings.Part>> parts) {
        var facts = new Facts(assessed);
        facts.tellContent(assessed.claim().content());
        facts.tellJudgements();
        facts.tellOthers(parts);
        facts.tellRecord();
        facts.tellProvenance();
        assessed.blockers().stream()
                .map(Blocker::code)
                .distinct()
                .forEach(code -> facts.found.add(Fact.oneOf("blocker", code)));
        return List.copyOf(facts.found);
    }

    /** Returns what is shown of a source. */
    public static List<Fact> of(Source source) {
        var said = Stream.of(
                        source.kind() == null ? null : source.kind().published(),
                        source.reliability() == null
                                ? null
                                : source.reliability().published() + because(source.because()),
                        source.url(),
                        source.unresolved() ? "not identified" : null)
                .filter(Objects::nonNull)
                .toList();
        return List.of(Fact.only("source", said.isEmpty() ? "known by name alone" : String.join(", ", said)));
    }

    private void tellContent(ClaimContent content) {
        var added = claim.added();
        found.add(Fact.only("claim", "recorded by " + added.recordedBy() + " at " + added.recordedAt()));
        content.fields().values().forEach((name, value) -> {
            if (value instanceof List<?> list) {
                list.forEach(one -> found.add(Fact.oneOf(name.equals("tags") ? "tag" : name, String.valueOf(one))));
            } else {
                found.add(Fact.only(inWords(name), value.toString()));
            }
        });
    }

    private void tellJudgements() {
        found.add(Fact.only(
                "confidence",
                claim.rating()
                        .map(entry -> entry.statement().level().published() + rest(entry, "level"))
                        .orElse("unrated")));
        found.add(Fact.only("verdict", claim.standing().published() + verdict()));
        if (assessed.isInQuestion()) {
            assessed.lost().forEach(blocker -> found.add(Fact.oneOf("footing", "in question: " + blocker.code())));
        }
        var fourEyes = claim.fourEyes();
        fourEyes.waiting().ifPresent(entry -> found.add(Fact.only("proposed", proposed(entry))));
        fourEyes.voided().ifPresent(entry -> found.add(Fact.only("proposed", proposed(entry) + ", void")));
        if (fourEyes.second() != null) {
            found.add(Fact.only("seconded", "by " + fourEyes.second().recordedBy() + rest(fourEyes.second(), "of")));
        }
        if (claim.assignee() != null) {
            found.add(Fact.only("assigned", claim.assignee()));
        }
    }

    private static String proposed(Entry<Proposed> entry) {
        return entry.statement().verdict().published() + " by " + entry.recordedBy() + rest(entry, "verdict");
    }

    private String verdict() {
        if (claim.withdrawal() != null) {
            return rest(claim.withdrawal());
        }
        return claim.conclusion() == null ? "" : wording(claim.conclusion()) + rest(claim.conclusion(), "verdict");
    }

    private void tellOthers(Function<ClaimId, List<Surroundings.Part>> parts) {
        parts.apply(claim.id())
                .forEach(part -> found.add(new Fact(
                        "part",
                        part.claim().toString(),
                        part.claim() + " " + part.standing().published())));
        var others = new TreeSet<ClaimId>();
        claim.sames().forEach(entry -> others.add(entry.statement().other()));
        assessed.sames().forEach(same -> others.add(same.claim()));
        others.forEach(other -> found.add(new Fact("same-as", other.toString(), sameAs(other))));
    }

    private String sameAs(ClaimId other) {
        var standing = assessed.sames().stream()
                .filter(same -> same.claim().equals(other))
                .map(same -> " " + same.standing().published())
                .findFirst();
        var link = claim.sames().stream()
                .filter(entry -> entry.statement().other().equals(other))
                .map(entry -> rest(entry, "claim"))
                .findFirst();
        return other + standing.orElse("") + link.orElse("");
    }

    private void tellRecord() {
        claim.responses().forEach(this::tell);
        claim.requests().forEach(this::tell);
        claim.waivers()
                .forEach(entry -> found.add(new Fact(
                        "waiver", entry.statement().party(), entry.statement().party() + rest(entry, "party"))));
    }

    private void tell(Entry<Responded> entry) {
        var said = entry.statement();
        found.add(new Fact(
                "response",
                entry.id().toString(),
                said.party() + ": " + said.kind().published() + (said.on() == null ? "" : " on " + said.on())
                        + wording(entry)
                        + rest(entry, "party", "kind", "on", "wording")));
    }

    private void tell(Request request) {
        var attempts = request.attempts().size();
        found.add(new Fact(
                "request",
                request.party(),
                request.party() + " asked on " + request.latest().statement().on()
                        + (attempts > 1 ? " (" + attempts + " times)" : "")
                        + request.deadline().map(by -> ", due " + by).orElse("")
                        + wording(request.latest())
                        + rest(request.latest(), "party", "on", "by")
                        + state(request)));
    }

    private String wording(Entry<?> entry) {
        return claim.earlierWordingOf(entry)
                .map(earlier -> ", of the earlier wording \"" + earlier + "\"")
                .orElse("");
    }

    private String state(Request request) {
        if (request.answer() != null) {
            return ", closed by " + request.answer().id();
        }
        if (request.waiver() != null) {
            return ", waived by " + request.waiver().id();
        }
        return assessed.blocker(BlockerKind.OVERDUE.published() + ":" + request.party())
                .map(overdue -> ", overdue")
                .orElse(", open");
    }

    private void tellProvenance() {
        claim.citations()
                .forEach(entry -> found.add(new Fact(
                        "citation", entry.id().toString(), entry.statement().source() + rest(entry, "source"))));
        found.add(Fact.only("origins", assessed.origins().sentence()));
        claim.evidence().forEach(this::tell);
    }

    private void tell(Evidence evidence) {
        var piece = evidence.piece();
        var grade = Optional.ofNullable(piece.source())
                .map(assessed.sources()::get)
                .map(Source::reliability)
                .map(reliability -> ", reliability " + reliability.published())
                .orElse("");
        found.add(new Fact(
                "evidence",
                piece.title(),
                piece.stance().published() + ": " + piece.title() + grade
                        + (evidence.file() == FileState.UNCHANGED
                                ? ""
                                : ", file " + evidence.file().name().toLowerCase(Locale.ROOT))
                        + rest(evidence.entry(), "stance", "title")));
    }

    /** Returns the fields of a statement but for some, and the number of its entry. */
    private static String rest(Entry<? extends Statement> entry, String... told) {
        var names = Set.of(told);
        var words = new StringBuilder();
        entry.statement().fields().values().entrySet().stream()
                .filter(field -> !names.contains(field.getKey()))
                .forEach(field -> words.append(", ").append(inWords(field)));
        return words + " (" + entry.id() + ")";
    }

    private static String inWords(Map.Entry<String, Object> field) {
        var value = field.getValue();
        return inWords(field.getKey()) + " "
                + (value instanceof List<?> list
                        ? String.join("; ", list.stream().map(String::valueOf).toList())
                        : value);
    }

    /** Returns the name of a field as words, such as {@code relayed-by} for {@code relayedBy}. */
    private static String inWords(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : " because " + reason;
    }
}
