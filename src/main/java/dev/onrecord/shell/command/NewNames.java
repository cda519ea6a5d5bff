package dev.onrecord.shell.command;

import dev.onrecord.domain.English;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.store.entry.Spellings.NewName;
import dev.onrecord.store.query.RecordedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which names a command has brought, as a slip of the keyboard looks like any other name. */
public final class NewNames {

    private static final int MOST_NAMED = 10;
    private static final int MOST_OF_FILE = 3;
    private static final String LIKE = " · much like ";
    private static final int MOST_COMPARED = 5000;

    private NewNames() {}

    /** Returns a line for each kind of name, and one for each name that is much like another one. */
    public static List<String> lines(List<NewName> fresh, RecordedNames known) {
        var lines = new ArrayList<String>();
        for (NameKind kind : NameKind.values()) {
            var names = fresh.stream()
                    .filter(name -> name.kind() == kind)
                    .map(NewName::written)
                    .toList();
            if (!names.isEmpty()) {
                lines.addAll(lines(kind, names, known));
            }
        }
        return lines;
    }

    /** Returns how many names a file has brought, or which where they are few, and those that are much like another one. */
    public static List<String> ofFile(List<NewName> fresh, RecordedNames known) {
        var lines = lines(fresh, known);
        if (fresh.size() <= MOST_OF_FILE) {
            return lines;
        }
        var counted = new ArrayList<String>();
        for (NameKind kind : NameKind.values()) {
            long names = fresh.stream().filter(name -> name.kind() == kind).count();
            if (names > 0) {
                counted.add(English.count(names, kind.published(), kind.several()));
            }
        }
        lines.removeIf(line -> !line.contains(LIKE));
        lines.add(0, "new: " + String.join(", ", counted));
        return lines;
    }

    private static List<String> lines(NameKind kind, List<String> names, RecordedNames known) {
        var others = known.of(kind);
        var lines = new ArrayList<String>();
        var plain = new ArrayList<String>();
        for (String name : names) {
            var near = (long) others.size() * names.size() > MOST_COMPARED
                    ? Optional.<String>empty()
                    : NearestWord.alike(name, others);
            near.ifPresentOrElse(
                    other -> lines.add("new " + kind.published() + ": " + name + LIKE + other), () -> plain.add(name));
        }
        if (!plain.isEmpty()) {
            lines.add(0, "new " + (plain.size() == 1 ? kind.published() : kind.several()) + ": " + listed(plain));
        }
        return lines;
    }

    private static String listed(List<String> names) {
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "");
    }
}
