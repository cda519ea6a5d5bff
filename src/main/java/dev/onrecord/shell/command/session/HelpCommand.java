package dev.onrecord.shell.command.session;

import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import dev.onrecord.domain.policy.SettingsInForce;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.OtherWords;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.shell.help.HelpText;
import dev.onrecord.shell.help.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code help}: shows the commands by task, one command with examples, or a topic. */
public final class HelpCommand implements ConsoleCommand {

    public static final String NAME = "help";

    private static final Argument<String> WORDS = Parameter.argument(
                    "COMMAND",
                    ValueType.of("COMMAND", "a command or a topic", Completes.COMMAND, (text, clock) -> text),
                    "a command of one or two words, or a topic")
            .variadic()
            .optional();

    private final Supplier<Catalogue> catalogue;

    public HelpCommand(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Show the commands, one of them, or a topic")
                .takes(WORDS)
                .example("help record")
                .example("help responses");
    }

    @Override
    public Optional<String> answer(Arguments arguments) {
        var name = name(arguments);
        return Topic.find(name).filter(Topic::dependsOnPolicy).isPresent()
                ? Optional.empty()
                : text(name, topic -> topic.text(SettingsInForce.configured(Map.of())));
    }

    @Override
    public void run(Call call) {
        var name = name(call.arguments());
        var desk = call.desk();
        var text = text(name, topic -> topic.text(desk.settings())).orElseThrow(() -> unknown(name, call.arguments()));
        call.output().results().print(HelpText.fitted(text, call.output().screen()));
    }

    /** Returns what is known of a name, which may be that of a command and of a topic. */
    private Optional<String> text(String name, Function<Topic, String> topics) {
        if (name.isEmpty()) {
            return Optional.of(HelpText.overview(catalogue.get()));
        }
        var commands = commands(name).stream().map(HelpText::of).collect(Collectors.joining());
        var topic = Topic.find(name).map(topics).orElse("");
        var between = commands.isEmpty() || topic.isEmpty() ? "" : "\n";
        return Optional.of(commands + between + topic).filter(text -> !text.isEmpty());
    }

    private static String name(Arguments arguments) {
        return String.join(" ", arguments.all(WORDS));
    }

    /** Returns the command of a name, else the commands that begin with it, as for {@code help store}. */
    private List<Signature> commands(String name) {
        var all = catalogue.get();
        return all.named(name)
                .map(List::of)
                .orElseGet(() -> all.names().stream()
                        .filter(other -> other.startsWith(name + " "))
                        .flatMap(other -> all.named(other).stream())
                        .toList());
    }

    private UsageException unknown(String name, Arguments arguments) {
        List<String> known = new ArrayList<>(Topic.names());
        known.addAll(catalogue.get().names());
        var words = arguments.spans(WORDS);
        return new UsageException(
                "no command or topic \"" + name + "\"",
                new Span(words.get(0).start(), words.get(words.size() - 1).end()),
                OtherWords.command(name).or(() -> NearestWord.of(name, known)).orElse(null),
                "help lists the commands; topics: " + String.join(", ", Topic.names()),
                signature().usage());
    }
}
