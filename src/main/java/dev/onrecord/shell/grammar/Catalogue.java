package dev.onrecord.shell.grammar;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.English;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of the commands, with their signatures, each of which is made when it is first asked for. */
public final class Catalogue {

    /** The command that a claim alone asks for. */
    private static final String SHOW = "show";

    private final Set<String> names = new LinkedHashSet<>();
    private final Function<String, Signature> declared;
    private final Map<String, Signature> asked = new HashMap<>();

    /**
     * Creates a catalogue, which keeps the order given.
     *
     * @param names what the commands are called, one or two words each; no two are the same
     * @param declared returns what the command of a name takes
     */
    public Catalogue(Collection<String> names, Function<String, Signature> declared) {
        this.declared = declared;
        for (String name : names) {
            if (!this.names.add(name)) {
                throw new IllegalArgumentException("two commands are called " + name);
            }
        }
    }

    /** Returns what all commands are called. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Returns all commands. */
    public List<Signature> signatures() {
        return names.stream().map(this::signature).toList();
    }

    /** Returns the commands of a group. */
    public List<Signature> signatures(Group group) {
        return signatures().stream()
                .filter(signature -> signature.group() == group)
                .toList();
    }

    /** Returns the command of the given name, such as {@code store check}. */
    public Optional<Signature> named(String name) {
        return names.contains(name) ? Optional.of(signature(name)) : Optional.empty();
    }

    private Signature signature(String name) {
        return asked.computeIfAbsent(name, declared);
    }

    /**
     * Returns the command that the words begin with; a name of two words goes before one of a single word.
     *
     * @throws UsageException when there is none
     */
    public FoundCommand find(List<Word> words) {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            List<Word> name = words.subList(0, length);
            String joined = name.stream().map(Word::text).collect(Collectors.joining(" "));
            if (names.contains(joined) && (length == 2) == joined.contains(" ")) {
                return new FoundCommand(
                        signature(joined), name.get(length - 1).end(), words.subList(length, words.size()));
            }
        }
        throw unknown(words);
    }

    private UsageException unknown(List<Word> words) {
        if (words.isEmpty()) {
            return failure("no command", null, null, "help lists the commands");
        }
        Word first = words.get(0);
        List<String> second = secondWords(first.text());
        if (second.isEmpty()) {
            String message = "no command \"" + first.text() + "\"";
            String claim = ClaimId.find(first.text()).map(ClaimId::toString).orElse(null);
            return claim != null && names.contains(SHOW)
                    ? failure(message, first.span(), null, SHOW + " " + claim)
                    : failure(message, first.span(), nearest(first.text()), "help lists the commands");
        }
        String hint = "expected " + first.text() + " " + English.alternatives(second);
        if (words.size() == 1 || words.get(1).isOption()) {
            return failure(first.text() + " needs a second word", new Span(first.end(), first.end()), null, hint);
        }
        Word wrong = words.get(1);
        String message = "no command \"" + first.text() + " " + wrong.text() + "\"";
        return failure(
                message, wrong.span(), NearestWord.of(wrong.text(), second).orElse(null), hint);
    }

    private List<String> secondWords(String first) {
        return names.stream()
                .filter(name -> name.startsWith(first + " "))
                .map(name -> name.substring(first.length() + 1))
                .toList();
    }

    private @Nullable String nearest(String typed) {
        List<String> first = names.stream().map(name -> name.split(" ")[0]).toList();
        return OtherWords.command(typed)
                .filter(names::contains)
                .or(() -> NearestWord.of(typed, first))
                .or(() -> NearestWord.of(typed, names))
                .orElse(null);
    }

    private static UsageException failure(
            String message, @Nullable Span span, @Nullable String suggestion, @Nullable String hint) {
        return new UsageException(message, span, suggestion, hint, null);
    }
}
