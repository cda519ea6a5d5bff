package dev.onrecord.shell.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other tools call the commands: suggested, never accepted, so that scripts use one name. */
public final class OtherWords {

    /** What each command is called elsewhere. */
    static final Map<String, List<String>> BY_COMMAND = Map.ofEntries(
            Map.entry("add", List.of("create", "new", "insert")),
            Map.entry("load", List.of("import", "read")),
            Map.entry("edit", List.of("change", "update", "modify", "revise")),
            Map.entry("withdraw", List.of("delete", "remove", "rm", "drop")),
            Map.entry("list", List.of("ls", "dir", "claims")),
            Map.entry("unverified", List.of("queue", "todo", "pending")),
            Map.entry("find", List.of("search", "grep")),
            Map.entry("similar", List.of("match", "duplicates", "like")),
            Map.entry("show", List.of("view", "display", "cat")),
            Map.entry("rate", List.of("confidence", "assess", "grade")),
            Map.entry("verdict", List.of("conclude", "verify", "refute", "decide")),
            Map.entry("why", List.of("blockers", "explain")),
            Map.entry(
                    "record", List.of("respond", "response", "answer", "reply", "deny", "denial", "admit", "silence")),
            Map.entry("agenda", List.of("due", "overdue", "deadlines")),
            Map.entry("trace", List.of("origin", "origins", "provenance")),
            Map.entry("log", List.of("audit", "journal")),
            Map.entry("undo", List.of("revert", "rollback", "back")),
            Map.entry("summary", List.of("export", "report", "print")),
            Map.entry("status", List.of("stats", "overview", "dashboard")),
            Map.entry("use", List.of("switch", "story", "cd")),
            Map.entry("run", List.of("exec", "script", "execute")),
            Map.entry("store backup", List.of("backup")),
            Map.entry("store restore", List.of("restore")),
            Map.entry("clear", List.of("cls")),
            Map.entry("help", List.of("?", "h", "man", "commands", "usage")),
            Map.entry("exit", List.of("quit", "q", ":q", "bye", "logout", "close")));

    private OtherWords() {}

    /** Returns the command that is meant by a word in any case; empty for a word that nobody calls one. */
    public static Optional<String> command(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return BY_COMMAND.entrySet().stream()
                .filter(called -> called.getValue().contains(lower))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
