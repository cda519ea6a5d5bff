package dev.onrecord.shell.grammar;

import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The commands there are. */
public final class Catalogue {

    private final Map<List<String>, Signature> commands = new LinkedHashMap<>();

    /** Creates a catalogue, which keeps the order given; no two signatures may have the same name. */
    public Catalogue(Collection<Signature> signatures) {
        for (Signature signature : signatures) {
            if (commands.put(nameWords(signature), signature) != null) {
                throw new IllegalArgumentException("two commands are called " + signature.name());
            }
        }
    }

    private static List<String> nameWords(Signature signature) {
        return List.of(signature.name().split(" "));
    }

    /** Returns all commands. */
    public List<Signature> signatures() {
        return List.copyOf(commands.values());
    }

    /** Returns the commands of a group. */
    public List<Signature> signatures(Group group) {
        return commands.values().stream()
                .filter(signature -> signature.group() == group)
                .toList();
    }

    /** Returns the command of the given name, such as {@code store check}. */
    public Optional<Signature> named(String name) {
        return Optional.ofNullable(commands.get(List.of(name.split(" "))));
    }

    /**
     * Returns the command that the words begin with; a name of two words goes before one of a single word.
     *
     * @throws UsageException when there is none
     */
    public Match find(List<Word> words) {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            List<Word> name = words.subList(0, length);
            Signature signature = commands.get(name.stream().map(Word::text).toList());
            if (signature != null) {
                return new Match(signature, name, words.subList(length, words.size()));
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
            return failure(message, first.span(), nearest(first.text()), "help lists the commands");
        }
        String hint = "expected " + first.text() + " " + Wording.alternatives(second);
        if (words.size() == 1 || words.get(1).isOption()) {
            return failure(first.text() + " needs a second word", new Span(first.end(), first.end()), null, hint);
        }
        Word wrong = words.get(1);
        String message = "no command \"" + first.text() + " " + wrong.text() + "\"";
        return failure(
                message, wrong.span(), NearestWord.of(wrong.text(), second).orElse(null), hint);
    }

    private List<String> secondWords(String first) {
        return commands.keySet().stream()
                .filter(name -> name.size() == 2 && name.get(0).equals(first))
                .map(name -> name.get(1))
                .toList();
    }

    private @Nullable String nearest(String typed) {
        List<String> first = commands.keySet().stream().map(name -> name.get(0)).toList();
        List<String> whole = signatures().stream().map(Signature::name).toList();
        return NearestWord.of(typed, first)
                .or(() -> NearestWord.of(typed, whole))
                .orElse(null);
    }

    private static UsageException failure(
            String message, @Nullable Span span, @Nullable String suggestion, @Nullable String hint) {
        return new UsageException(message, span, suggestion, hint, null);
    }
}
