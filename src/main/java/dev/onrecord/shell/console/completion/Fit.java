package dev.onrecord.shell.console.completion;

import dev.onrecord.domain.text.NameFold;
import java.util.List;
import java.util.function.Function;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** Says which texts fit what is typed: those that begin so, and where none does, those that hold it; whatever the case. */
final class Fit {

    private Fit() {}

    static List<CompletionProposal> of(String typed, List<CompletionProposal> proposals) {
        return of(typed, proposals, CompletionProposal::value);
    }

    /** Returns those that begin with what is typed, and where none does, all of them: they fit in a way of their own. */
    static List<CompletionProposal> beginningsFirst(String typed, List<CompletionProposal> proposals) {
        var begin = proposals.stream()
                .filter(proposal -> NameFold.of(proposal.value()).startsWith(NameFold.of(typed)))
                .toList();
        return begin.isEmpty() ? proposals : begin;
    }

    static <T> List<T> of(String typed, List<T> all, Function<T, String> text) {
        var wanted = NameFold.of(typed);
        var begin = all.stream()
                .filter(one -> NameFold.of(text.apply(one)).startsWith(wanted))
                .toList();
        return !begin.isEmpty()
                ? begin
                : all.stream()
                        .filter(one -> NameFold.of(text.apply(one)).contains(wanted))
                        .toList();
    }
}
