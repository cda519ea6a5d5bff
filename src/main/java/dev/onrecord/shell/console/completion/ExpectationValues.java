package dev.onrecord.shell.console.completion;

import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.Footing;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.shell.command.session.Expectation;
import dev.onrecord.shell.desk.WantedConfidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** The words of an expectation: what is counted, or a claim, what is looked at, and what it should be. */
final class ExpectationValues {

    private static final List<CompletionProposal> COUNTED = List.of(
            new CompletionProposal("claims").description("how many claims there are"),
            new CompletionProposal("unverified").description("how many wait in the queue"));

    private final ClaimValues claims;

    ExpectationValues(ClaimValues claims) {
        this.claims = claims;
    }

    List<CompletionProposal> of(List<String> before, String typed) {
        return switch (before.size()) {
            case 0 -> first(typed);
            case 1 -> isCounted(before.get(0)) ? List.of() : Fit.of(typed, terms(Expectation.values()));
            case 2 -> Fit.of(typed, wanted(before.get(1)));
            default -> List.of();
        };
    }

    private List<CompletionProposal> first(String typed) {
        var counted =
                COUNTED.stream().filter(word -> word.value().startsWith(typed)).toList();
        var proposals = new ArrayList<>(counted);
        proposals.addAll(claims.of(typed));
        return proposals;
    }

    private static boolean isCounted(String word) {
        return COUNTED.stream().anyMatch(counted -> counted.value().equals(word));
    }

    private static List<CompletionProposal> wanted(String typed) {
        return Arrays.stream(Expectation.values())
                .filter(expectation -> expectation.published().equalsIgnoreCase(typed))
                .findFirst()
                .map(ExpectationValues::wanted)
                .orElse(List.of());
    }

    private static List<CompletionProposal> wanted(Expectation expectation) {
        return switch (expectation) {
            case VERDICT -> terms(Standing.values());
            case FOOTING -> terms(Footing.State.values());
            case CONFIDENCE -> terms(WantedConfidence.values());
            case BLOCKER -> terms(BlockerKind.values());
            case RESPONSE -> terms(ResponseKind.values());
            case ORIGINS -> List.of();
        };
    }

    /** Returns the words of a vocabulary with what they mean. */
    static List<CompletionProposal> terms(Term[] terms) {
        return Arrays.stream(terms)
                .map(term -> new CompletionProposal(term.published()).description(term.description()))
                .toList();
    }
}
