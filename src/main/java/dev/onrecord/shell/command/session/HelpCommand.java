package dev.onrecord.shell.command.session;

import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.shell.help.HelpText;
import dev.onrecord.shell.help.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code help}: the commands by task, one command with examples, or a topic. */
public final class HelpCommand implements ConsoleCommand {

    private static final Argument<String> WORDS = Parameter.argument(
                    "COMMAND",
                    ValueType.of("COMMAND", "a command or a topic", Completes.COMMAND, (text, clock) -> text),
                    "a command of one or two words, or a topic")
            .variadic()
            .optional();

    private final Supplier<Catalogue> catalogue;

    /** Creates the command. */
    public HelpCommand(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Signature signature() {
        return Signature.of("help", Group.SESSION, "Show the commands, one of them, or a topic")
                .takes(WORDS)
                .example("help record")
                .example("help responses");
    }

    @Override
    public void run(Call call) {
        var name = String.join(" ", call.all(WORDS));
        var results = call.output().results();
        if (name.isEmpty()) {
            results.print(HelpText.fitted(
                    HelpText.overview(catalogue.get()), call.output().screen()));
            return;
        }
        var command = catalogue.get().named(name);
        if (command.isPresent()) {
            call.output().help(command.get());
            return;
        }
        var topic = Topic.find(name);
        if (topic.isPresent()) {
            results.print(HelpText.fitted(
                    topic.get().text(call.desk().policy()), call.output().screen()));
            return;
        }
        helpOnFamily(call, name);
    }

    /** {@code help store}: the commands that begin with the word. */
    private void helpOnFamily(Call call, String first) {
        var family = catalogue.get().signatures().stream()
                .filter(signature -> signature.name().startsWith(first + " "))
                .toList();
        if (family.isEmpty()) {
            throw unknown(first);
        }
        family.forEach(signature -> call.output().help(signature));
    }

    private UnknownNameException unknown(String name) {
        List<String> known = new ArrayList<>(Topic.names());
        catalogue.get().signatures().forEach(signature -> known.add(signature.name()));
        return new UnknownNameException(
                "no command or topic \"" + name + "\"",
                name,
                NearestWord.of(name, known).orElse(null),
                "help lists the commands; topics: " + String.join(", ", Topic.names()));
    }
}
