package dev.onrecord.shell.console.completion;

import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** What can be offered for a slot: each proposal fits what is typed, and the likeliest come first. */
final class Offers {

    private static final String DASHES = "--";

    private final Catalogue catalogue;
    private final KnownValues values;

    /** Creates the offers of a console. */
    Offers(Catalogue catalogue, KnownValues values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    List<CompletionProposal> of(Slot slot, String typed) {
        if (slot instanceof Slot.CommandWord word) {
            return Fit.of(typed, word.first().isEmpty() ? firstWords() : secondWords(word.first()));
        } else if (slot instanceof Slot.OptionName name) {
            return Fit.of(typed, optionNames(name, typed));
        } else if (slot instanceof Slot.Value value) {
            return values(value, typed);
        }
        return List.of();
    }

    private List<CompletionProposal> values(Slot.Value slot, String typed) {
        var typedValue = typed.substring(slot.option().length());
        var proposals = new ArrayList<CompletionProposal>();
        for (ValueType<?> type : slot.types()) {
            values.of(type, slot.before(), typedValue)
                    .forEach(proposal -> proposals.add(proposal.value(slot.option() + proposal.value())));
        }
        return proposals.isEmpty() && typed.isEmpty() && !slot.isDue()
                ? optionNames(slot.names(), typed)
                : Fit.beginningsFirst(typed, proposals);
    }

    private List<CompletionProposal> firstWords() {
        var proposals = new ArrayList<CompletionProposal>();
        var seen = new LinkedHashSet<String>();
        for (Signature signature : catalogue.signatures()) {
            var first = signature.name().split(" ", 2)[0];
            if (seen.add(first)) {
                proposals.add(new CompletionProposal(first)
                        .description(
                                catalogue.named(first).map(Signature::summary).orElseGet(() -> family(first)))
                        .category(signature.group().title()));
            }
        }
        return proposals;
    }

    private String family(String first) {
        return secondWords(first).stream().map(CompletionProposal::value).collect(Collectors.joining(", "));
    }

    private List<CompletionProposal> secondWords(String first) {
        return catalogue.signatures().stream()
                .filter(signature -> signature.name().startsWith(first + " "))
                .map(signature -> new CompletionProposal(signature.name().substring(first.length() + 1))
                        .description(signature.summary()))
                .toList();
    }

    private static List<CompletionProposal> optionNames(Slot.OptionName slot, String typed) {
        var required = new ArrayList<CompletionProposal>();
        var others = new ArrayList<CompletionProposal>();
        for (Parameter<?> parameter : slot.signature().parameters()) {
            var isOffered = !(parameter instanceof Parameter.Argument<?>)
                    && (parameter.isRepeatable() || !slot.given().contains(parameter));
            if (isOffered) {
                (parameter.isRequired() ? required : others).add(option(parameter));
            }
            if (isOffered && parameter instanceof Flag flag && typed.startsWith("--no")) {
                others.add(new CompletionProposal(DASHES + flag.opposite()).description("not " + flag.description()));
            }
        }
        required.addAll(others);
        return required;
    }

    private static CompletionProposal option(Parameter<?> parameter) {
        return new CompletionProposal(parameter.written())
                .displayText(parameter.form())
                .description(parameter.description() + (parameter.isRequired() ? " (required)" : ""));
    }
}
