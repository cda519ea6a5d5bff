package dev.onrecord.shell.command.history;

import dev.onrecord.domain.UsageException;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.grammar.WordReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The texts of entries that are redacted, to find where else they stand. */
final class RemovedTexts {

    /** The fields that hold no words of anybody's own. */
    private static final Set<String> NO_WORDS = Set.of(
            "kind",
            "stance",
            "level",
            "verdict",
            "overridden",
            "reliability",
            "credibility",
            "edition",
            "on",
            "by",
            "recheck",
            "captured",
            "partOf",
            "claim",
            "other",
            "entry",
            "entries",
            "stillTakenBack",
            "wording",
            "lang",
            "language",
            "sha256",
            "mediaType",
            "state");

    /** Texts of which one alone tells that a line has to do with what was removed. */
    private static final int TELLING = 8;

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final List<Set<String>> ofEach = new ArrayList<>();
    private final Set<List<String>> lines = new LinkedHashSet<>();

    /**
     * Collects what is removed.
     *
     * @param lines the lines of the commands that recorded the entries
     */
    RemovedTexts(List<Entry<?>> entries, List<String> lines) {
        entries.stream().map(Entry::statement).forEach(this::add);
        lines.stream().map(RemovedTexts::words).forEach(this.lines::add);
    }

    private void add(Statement statement) {
        var all = new LinkedHashSet<String>();
        each(statement, (field, text) -> {
            all.add(text);
            (statement.names().containsKey(field) ? names : texts).add(text);
        });
        if (!all.isEmpty()) {
            ofEach.add(all);
        }
    }

    private static void each(Statement statement, TextOfField reader) {
        for (Map.Entry<String, Object> field : statement.fields().values().entrySet()) {
            if (NO_WORDS.contains(field.getKey())) {
                continue;
            }
            if (field.getValue() instanceof String text) {
                reader.take(field.getKey(), text);
            } else if (field.getValue() instanceof List<?> list) {
                list.forEach(text -> reader.take(field.getKey(), String.valueOf(text)));
            }
        }
    }

    /** Returns the fields of a statement in which one of the texts stands, but for names. */
    Set<String> textsIn(Statement statement) {
        var found = new TreeSet<String>();
        each(statement, (field, text) -> {
            if (texts.stream().anyMatch(removed -> isTelling(removed) && text.contains(removed))) {
                found.add(field);
            }
        });
        return found;
    }

    /** Returns which of the names a statement holds. */
    Set<String> namesIn(Statement statement) {
        var found = new LinkedHashSet<String>();
        each(
                statement,
                (field, text) -> names.stream()
                        .filter(name -> NameFold.of(name).equals(NameFold.of(text)))
                        .forEach(found::add));
        return found;
    }

    /** Tells whether a line that was typed carries what was removed, whether or not it did what was meant. */
    boolean areIn(String typed) {
        var words = words(typed);
        return lines.contains(words)
                || texts.stream().anyMatch(text -> isTelling(text) && stands(text, typed, words))
                || ofEach.stream().anyMatch(all -> words.containsAll(all));
    }

    private static boolean stands(String text, String typed, List<String> words) {
        return typed.contains(text) || words.stream().anyMatch(word -> word.contains(text));
    }

    private static boolean isTelling(String text) {
        return text.codePointCount(0, text.length()) >= TELLING;
    }

    private static List<String> words(String line) {
        try {
            return WordReader.read(line).stream().map(Word::text).toList();
        } catch (UsageException unfinished) {
            return List.of(line);
        }
    }

    /** Takes a text and the field that it stands in. */
    @FunctionalInterface
    private interface TextOfField {

        void take(String field, String text);
    }
}
