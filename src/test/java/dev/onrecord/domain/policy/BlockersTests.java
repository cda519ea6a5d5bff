package dev.onrecord.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.Waived;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Stance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the way under the standard policy, a row a case; each fact is one statement of the record. */
class BlockersTests {

    private static final Instant NOW = Instant.parse("2025-04-17T12:00:00Z");
    private static final ClaimId CLAIM = new ClaimId(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nothing                                                  | unrated no-source no-evidence
                    rated low                                                | confidence:low no-source no-evidence
                    rated moderate, cited A                                  | confidence:moderate single-origin no-evidence
                    rated high, cited A                                      | single-origin no-evidence
                    rated high, cited A, cited B                             |
                    rated high, cited A<B, cited C<B                         | single-origin no-evidence
                    rated high, unresolved A, cited B<A, cited C<A           | unresolved-origin no-evidence
                    rated high, unresolved A, cited B<A, cited C             | unresolved-origin single-origin no-evidence
                    rated high, unresolved A, cited B<A, cited C, cited D    |
                    rated high, cited A<B, cited B<A                         | circular no-evidence
                    rated high, cited A<B, cited B<A, cited C, cited D       | circular
                    rated high, graded S B, supports S 2                     |
                    rated high, graded S B, supports S 3                     | no-source
                    rated high, graded S C, supports S 1                     | no-source
                    rated high, graded S F, supports S 1                     | no-source
                    rated high, graded S A, supports S 6                     | no-source
                    rated high, graded S A, supports S -                     | no-source (ungraded-evidence)
                    rated high, supports S 2                                 | no-source (ungraded-evidence)
                    rated high, cited A, cited B, refutes S 2                | (refuting-evidence)
                    rated high, cited A, cited B, about P                    | not-asked:P
                    rated high, cited A, cited B, about P, waived P          |
                    rated high, cited A, cited B, about P, asked P 2025-04-20 | awaiting:P
                    rated high, cited A, cited B, about P, asked P 2025-04-17 | awaiting:P
                    rated high, cited A, cited B, about P, asked P 2025-04-16 | (overdue:P)
                    rated high, cited A, cited B, about P, asked P 2025-04-20, answered P declined |
                    rated high, cited A, cited B, about P, answered P neither |
                    rated high, cited A, cited B, about P, answered P non-admission | not-asked:P
                    rated high, cited A, cited B, about P, answered P denial | disputed:P
                    rated high, cited A, cited B, about P, answered P general-denial | disputed:P
                    rated high, cited A, cited B, about P, answered P non-denial |
                    rated high, cited A, cited B, about P, answered P denial, answered P declined | disputed:P
                    rated high, cited A, cited B, about P, answered P denial, answered P admission |
                    rated high, cited A, cited B, about P, answered P denial, supports S 2 |
                    """)
    void standInTheWayUnderTheStandardPolicy(String facts, @Nullable String expected) {
        assertThat(codes(facts, Policy.standard())).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anotherPolicyInsistsOnOtherThings() {
        var lenient = new Policy(Confidence.LOW, 1, Reliability.E, Credibility.IMPROBABLE, Set.of(BlockerKind.UNRATED));
        var facts = "rated low, cited A, about P";
        assertThat(codes(facts, lenient)).isEqualTo("(not-asked:P)");
    }

    /** Returns the codes in order; those that are noted only stand in brackets. */
    private static String codes(String facts, Policy policy) {
        return AssessedClaim.of(claim(facts), around(facts, policy)).blockers().stream()
                .map(blocker -> blocker.inTheWay() ? blocker.code() : "(" + blocker.code() + ")")
                .collect(Collectors.joining(" "));
    }

    private static Claim claim(String facts) {
        var entries = new ArrayList<Entry<?>>();
        var about = words(facts, "about").stream().map(words -> words.get(1)).toList();
        var content = new ClaimContent(null, "a claim", null, null, about, null, null, List.of(), null, null);
        entries.add(entry(1, CLAIM, new ClaimAdded(content)));
        for (String fact : facts.split(", ")) {
            var said = statement(fact.split(" "));
            if (said != null) {
                entries.add(entry(entries.size() + 1L, CLAIM, said));
            }
        }
        return ClaimFold.of(entries, Set.of()).orElseThrow();
    }

    private static @Nullable Statement statement(String[] words) {
        return switch (words[0]) {
            case "rated" -> new Rated(TermReader.read(Confidence.class, "a level", words[1]), "why");
            case "cited" -> cited(words[1].split("<"));
            case "supports" -> evidence(Stance.SUPPORTS, words);
            case "refutes" -> evidence(Stance.REFUTES, words);
            case "waived" -> new Waived(words[1], "why");
            case "asked" ->
                new Asked(words[1], null, null, null, new PartialDate(words[2]), new PartialDate("2025-04-01"));
            case "answered" -> answered(words[1], TermReader.read(ResponseKind.class, "a kind", words[2]));
            default -> null;
        };
    }

    private static Statement cited(String[] chain) {
        return new Cited(chain[0], chain.length == 1 ? List.of() : List.of(chain[1]), null, null);
    }

    private static Statement evidence(Stance stance, String[] words) {
        var credibility = words[2].equals("-") ? null : TermReader.read(Credibility.class, "a credibility", words[2]);
        return new EvidenceAdded("a paper", stance, null, null, null, null, words[1], credibility, null, null, null);
    }

    private static Statement answered(String party, ResponseKind kind) {
        return new Responded(
                kind, party, null, null, null, null, null, null, new PartialDate("2025-04-16"), null, null, null);
    }

    private static Surroundings around(String facts, Policy policy) {
        var entries = new ArrayList<Entry<?>>();
        words(facts, "unresolved")
                .forEach(words -> entries.add(entry(entries.size() + 1L, null, source(words.get(1), null, true))));
        words(facts, "graded")
                .forEach(words -> entries.add(entry(
                        entries.size() + 1L,
                        null,
                        source(words.get(1), TermReader.read(Reliability.class, "a grade", words.get(2)), null))));
        return new Surroundings(
                policy,
                SourceBook.of(entries, Set.of(), NameBook.AS_WRITTEN),
                whole -> List.of(),
                claim -> List.of(),
                claim -> Set.of(),
                NOW,
                ZoneOffset.UTC);
    }

    private static Statement source(String name, @Nullable Reliability grade, @Nullable Boolean unresolved) {
        return new SourceDescribed(name, null, grade, grade == null ? null : "why", null, unresolved);
    }

    private static List<List<String>> words(String facts, String verb) {
        return List.of(facts.split(", ")).stream()
                .map(fact -> List.of(fact.split(" ")))
                .filter(words -> words.get(0).equals(verb))
                .toList();
    }

    private static Entry<Statement> entry(long id, @Nullable ClaimId claim, Statement statement) {
        return new Entry<>(new EntryId(id), id, NOW, "kim", claim, statement);
    }
}
