package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.query.SearchWords;
import dev.onrecord.report.list.ClaimListing;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;

/** {@code find}: finds claims by the words of their text. */
public final class FindCommand implements ConsoleCommand {

    public static final String NAME = "find";

    private static final Argument<String> WORDS = Parameter.argument(
                    "WORDS", ValueType.text(), "words of the text, or beginnings of words; all of them must be there")
            .variadic();

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.CLAIMS, "Find claims by the words of their text")
                .takes(WORDS)
                .takes(QueryOptions.all())
                .takes(Lists.FORMAT)
                .example("find resolution 2375")
                .example("find troop --verdict unverified");
    }

    @Override
    public void run(Call call) {
        var words = call.all(WORDS, SearchWords::required);
        Lists.write(call, call.query().withWords(words), ClaimListing.PLAIN);
    }
}
