package dev.onrecord.shell.help;

import dev.onrecord.report.Screen;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Help as plain text, made from what the commands declare; examples come first. */
public final class HelpText {

    /** What stands before a description in a list. */
    private static final Pattern NAMED = Pattern.compile(" +\\S+(?: \\S+)* {2,}");

    private HelpText() {}

    /** Returns the overview: the commands by task, and the topics. */
    public static String overview(Catalogue catalogue) {
        var text = new StringBuilder("onrecord: what is on the record, what is unverified, and why\n");
        for (Group group : Group.values()) {
            var signatures = catalogue.signatures(group);
            if (!signatures.isEmpty()) {
                text.append('\n').append(group.title()).append('\n');
                signatures.forEach(signature -> text.append(row(signature.name(), signature.summary())));
            }
        }
        text.append("\nhelp COMMAND shows examples and options; topics: ")
                .append(String.join(", ", Topic.names()))
                .append('\n');
        return text.toString();
    }

    /** Returns what help says of a command. */
    public static String of(Signature signature) {
        var text = new StringBuilder(signature.summary()).append(".\n");
        if (!signature.examples().isEmpty()) {
            text.append("\nExamples\n");
            signature
                    .examples()
                    .forEach(example -> text.append("  ").append(example).append('\n'));
        }
        text.append("\nUsage\n  ").append(signature.usage()).append('\n');
        append(text, "Arguments", rows(signature, true));
        append(text, "Options", rows(signature, false));
        var more = signature.appendix().get();
        return more.isEmpty() ? text.toString() : text.append('\n').append(more).toString();
    }

    /** Returns what a program of its own says of its options. */
    public static String program(Signature signature, Catalogue catalogue) {
        var text = new StringBuilder(
                "Usage\n  onrecord [OPTIONS]                the console, or the script on standard input\n"
                        + "  onrecord [OPTIONS] COMMAND ARGS…  one command\n"
                        + "  onrecord [OPTIONS] run FILE…      command files (also @FILE)\n");
        append(text, "Options", rows(signature, false));
        return text.append('\n').append(overview(catalogue)).toString();
    }

    /** Returns help with its lines as wide as a screen at most; what a line goes on with stands below its last part. */
    public static String fitted(String help, Screen screen) {
        var text = new StringBuilder();
        screen.signs(help).lines().forEach(line -> {
            var lead = lead(line);
            var rest = screen.wrap(line.substring(lead), Math.max(20, screen.width() - lead));
            text.append(line, 0, lead).append(rest.get(0)).append('\n');
            rest.subList(1, rest.size())
                    .forEach(more -> text.append(" ".repeat(lead)).append(more).append('\n'));
        });
        return text.toString();
    }

    /** Returns where the last part of a line begins: after its name and blanks in a list, else after its indentation. */
    private static int lead(String line) {
        var named = NAMED.matcher(line);
        return named.lookingAt()
                ? named.end()
                : line.length() - line.stripLeading().length();
    }

    private static void append(StringBuilder text, String heading, List<String> rows) {
        if (!rows.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            rows.forEach(text::append);
        }
    }

    private static List<String> rows(Signature signature, boolean arguments) {
        var rows = new ArrayList<String>();
        for (Parameter<?> parameter : signature.parameters()) {
            if (parameter instanceof Parameter.Argument<?> == arguments) {
                rows.add(row(parameter.form(), description(parameter)));
            }
        }
        return rows;
    }

    private static String description(Parameter<?> parameter) {
        return parameter.description()
                + choices(parameter)
                + (parameter.isRequired() && !(parameter instanceof Parameter.Argument<?>) ? " (required)" : "")
                + (parameter.isRepeatable() && parameter instanceof Parameter.Option<?> ? " (repeatable)" : "");
    }

    private static String choices(Parameter<?> parameter) {
        List<ValueType.Choice> choices = List.of();
        if (parameter instanceof Parameter.Argument<?> argument) {
            choices = argument.type().choices();
        } else if (parameter instanceof Parameter.Option<?> option) {
            choices = option.type().choices();
        }
        return choices.isEmpty()
                ? ""
                : ": " + choices.stream().map(ValueType.Choice::value).collect(Collectors.joining(", "));
    }

    private static String row(String name, String description) {
        return String.format("  %-22s %s\n", name, description);
    }
}
