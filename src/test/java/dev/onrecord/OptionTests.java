package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.shell.run.CommandList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No option is accepted and ignored: in every format each either changes what is written, or is refused. */
@ExtendWith(OnRecordExtension.class)
class OptionTests {

    /** What it writes is looked at by tests of its own, and it replaces nothing. */
    private static final String WRITES_A_FOLDER = "evidence export";

    /** A record in which every option has something to choose. */
    private static final List<Step> RECORD = List.of(
            new Step(
                    "2025-04-10",
                    "add \"Troops were sent\" --key one --story s --speaker RTVI --about Russia --tag a --on 2024"),
            new Step("2025-04-10", "source BBC --kind outlet --reliability B --because known"),
            new Step("2025-04-10", "cite C1 BBC --on 2025-04-10"),
            new Step("2025-04-10", "ask C1 Russia --by 2025-04-16 --on 2025-04-10"),
            new Step("2025-04-10", "add \"Workers were sent\" --story t --tag b --on 2025-03"),
            new Step("2025-04-16", "rate C1 low --because thin"),
            new Step("2025-04-16", "record non-admission C2 RTVI --searched site --on 2025-04-15 --recheck 2025-04-30"),
            new Step("2025-04-16", "add \"Troops were hired\" --story s --on 2025-02"),
            new Step("2025-04-17", "record denial C1 Russia --on 2025-04-17 --quote no"),
            new Step("2025-04-17", "cite C2 BBC --from Yonhap --on 2025-04-17"),
            new Step("2025-04-17", "verdict C2 misleading --because x --override"),
            new Step("2025-04-17", "ask C3 RTVI --by 2025-05-30"));

    /** What each command is given besides the option. */
    private static final Map<String, List<String>> CALLS = Map.ofEntries(
            Map.entry("list", List.of("list")),
            Map.entry("unverified", List.of("unverified")),
            Map.entry("find", List.of("find sent")),
            Map.entry("similar", List.of("similar \"Troops were hired by them\"")),
            Map.entry("show", List.of("show C1")),
            Map.entry("why", List.of("why C1")),
            Map.entry("policy", List.of("policy")),
            Map.entry("agenda", List.of("agenda")),
            Map.entry("sources", List.of("sources")),
            Map.entry("stories", List.of("stories")),
            Map.entry("status", List.of("status")),
            Map.entry("log", List.of("log", "log C1", "log --script")),
            Map.entry("trace", List.of("trace C1", "trace --leans-on BBC")),
            Map.entry("diff", List.of("diff --from 2025-04-09 --to 2025-04-30")),
            Map.entry("expect", List.of("expect claims 3", "expect unverified 2", "expect C2 verdict misleading")),
            Map.entry(
                    "summary",
                    Stream.of("text", "markdown", "html", "json", "csv", "claimreview --include unverified,withdrawn")
                            .map(format -> "summary --format " + format)
                            .toList()));

    @Test
    void changesWhatIsWrittenOrIsRefused(Console made) {
        var console = new Console(
                made.folder(),
                "kim",
                "2025-04-20T12:00:00Z",
                Map.of(
                        "ONRECORD_PUBLISHER_NAME", "The Desk",
                        "ONRECORD_PUBLISHER_URL", "https://desk.example/",
                        "ONRECORD_PUBLISHER_PAGE", "https://desk.example/{id}"),
                made.connector());
        RECORD.forEach(step -> console.at(step.day()).doneScript(step.line()));
        var ignored = new ArrayList<String>();
        var told = new HashMap<String, String>();

        reading()
                .forEach(signature -> calls(signature)
                        .forEach(call -> options(signature).forEach(option -> {
                            if (!call.contains(option.written() + " ")) {
                                var without = told.computeIfAbsent(call, line -> answer(console, line));
                                if (values(option).stream()
                                        .allMatch(value ->
                                                answer(console, call + value).equals(without))) {
                                    ignored.add(call + values(option).get(0));
                                }
                            }
                        })));

        assertThat(ignored).isEmpty();
    }

    /** Returns the commands that read the record by options; all of them have to be called here. */
    private static Stream<Signature> reading() {
        return catalogue().signatures().stream()
                .filter(signature -> !signature.changesRecord())
                .filter(signature -> CALLS.containsKey(signature.name()));
    }

    @Test
    void looksAtEveryCommandThatTakesAView() {
        assertThat(CALLS.keySet())
                .containsAll(catalogue().signatures().stream()
                        .filter(signature -> signature.option("as-of").isPresent())
                        .map(Signature::name)
                        .filter(name -> !name.equals(WRITES_A_FOLDER))
                        .toList());
    }

    private static Catalogue catalogue() {
        return CommandList.catalogue();
    }

    /** Returns the calls of a command, in each format that it has. */
    private static Stream<String> calls(Signature signature) {
        var formats = signature
                .option("format")
                .filter(option -> CALLS.getOrDefault(signature.name(), List.of()).stream()
                        .noneMatch(call -> call.contains("--format") || call.contains("--script")))
                .map(option -> ((Option<?>) option).type().choices())
                .orElse(List.of());
        return CALLS.getOrDefault(signature.name(), List.of()).stream()
                .flatMap(call -> Stream.concat(
                        Stream.of(call), formats.stream().map(format -> call + " --format " + format.value())));
    }

    private static Stream<Parameter<?>> options(Signature signature) {
        return signature.parameters().stream()
                .filter(parameter -> parameter instanceof Option<?> || parameter instanceof Flag);
    }

    /** Returns ways to give an option, of which at least one has to make a difference. */
    private static List<String> values(Parameter<?> parameter) {
        if (!(parameter instanceof Option<?> option)) {
            return List.of(" " + parameter.written());
        }
        return values(option.type()).stream()
                .map(value -> " " + option.written() + " " + value)
                .toList();
    }

    private static List<String> values(ValueType<?> type) {
        return switch (type.completes()) {
            case CHOICE -> type.choices().stream().map(ValueType.Choice::value).toList();
            case DATE -> List.of("2025-04-10", "2025-04-16", "2025-04-01", "2025-02", "2024-12");
            case STORY -> List.of("t");
            case TAG -> List.of("b");
            case PARTY -> List.of("RTVI", "Russia");
            case SOURCE -> List.of("BBC");
            case BLOCKER -> List.of("recheck", "disputed", "awaiting");
            case FIELD -> List.of("-id", "on");
            case ZONE -> List.of("Asia/Seoul");
            case FILE -> List.of("out.txt");
            default -> type.label().equals("N") ? List.of("1", "0") : List.of("workers");
        };
    }

    private static String answer(Console console, String line) {
        var result =
                console.script(line.replace("out.txt", console.file("out.txt").toString()));
        return result.screen() + result.exitCode();
    }

    /**
     * A line of the record.
     *
     * @param day when it was typed
     */
    private record Step(String day, String line) {}
}
